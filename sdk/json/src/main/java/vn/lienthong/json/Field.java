package vn.lienthong.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Extras;
import vn.lienthong.error.Extras.Odd;
import vn.lienthong.error.Tree;

/** One key of a message object. */
abstract class Field<R, B> {
    private final String key;
    private final String path;
    private final Need need;

    Field(String key, String path, Need need) {
        this.key = key;
        this.path = path;
        this.need = need;
    }

    final String key() {
        return key;
    }

    /** JSON pointer of the value in the model, below the object's own value. */
    final String path() {
        return path;
    }

    final Need need() {
        return need;
    }

    /**
     * Reads the value that is the current token into a builder.
     *
     * @return the form of the value when it is not the canonical one, with what it was understood as
     */
    abstract @Nullable Odd read(Input in, B builder) throws IOException;

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

    static Odd raw(Tree tree, @Nullable Object understood) {
        return new Odd(Extras.Form.RAW, tree, understood);
    }
}
