package vn.lienthong.json.internal;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.value.JsonValue;

/** One key of a message object. */
public abstract class MappedField<R, B> {
    private final SerializableString key;
    private final String path;
    private final FieldPresence presence;

    public MappedField(FieldSlot slot) {
        this.key = new SerializedString(slot.key());
        this.path = slot.path();
        this.presence = slot.presence();
    }

    public final String key() {
        return key.getValue();
    }

    /** Returns the key in its encoded form, which is computed once. */
    public final SerializableString encodedKey() {
        return key;
    }

    /** Returns the JSON pointer of the value in the model, below the object's own value. */
    public final String path() {
        return path;
    }

    public final FieldPresence presence() {
        return presence;
    }

    /** Reads the value at the current token. */
    public abstract FieldValue<B> read(MessageInput in) throws IOException;

    /** Returns the value of the model for this key. */
    public abstract @Nullable Object typedValue(R value);

    /** Writes the canonical form of the model's value. */
    public abstract void write(MessageOutput out, R value) throws IOException;

    /** Writes the only element of a list without the array. */
    public void writeSingle(MessageOutput out, R value) throws IOException {
        write(out, value);
    }

    /** Returns whether a raw form is the canonical one after all, now that the whole value is known. */
    public boolean isEquivalentForm(R value, MessageInput in, JsonValue raw) {
        return false;
    }
}
