package vn.lienthong.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Tree;

/** One key of a message object. */
abstract class Field<R, B> {
    private final SerializableString key;
    private final String path;
    private final Need need;

    Field(Slot slot) {
        this.key = new SerializedString(slot.key());
        this.path = slot.path();
        this.need = slot.need();
    }

    final String key() {
        return key.getValue();
    }

    /** The key with its bytes, which are made once. */
    final SerializableString encodedKey() {
        return key;
    }

    /** JSON pointer of the value in the model, below the object's own value. */
    final String path() {
        return path;
    }

    final Need need() {
        return need;
    }

    /** Reads the value that is the current token. */
    abstract Reading<B> read(Input in) throws IOException;

    /** What the model holds for this key. */
    abstract @Nullable Object typed(R value);

    /** Writes the canonical form of what the model holds. */
    abstract void write(Output out, R value) throws IOException;

    /** Writes the only element of a list without the list. */
    void writeSingle(Output out, R value) throws IOException {
        write(out, value);
    }

    /** Whether a raw form turns out to be the canonical one now that the whole value is known. */
    boolean agrees(R value, Input in, Tree raw) {
        return false;
    }
}
