package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Extras.Odd;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/** A value that is a text on the wire; no value is the empty text. */
final class TextField<R, B, V> extends Field<R, B> {
    private static final Tree EMPTY = new Tree.Text("");

    private final Format<V> format;
    private final Function<R, @Nullable V> get;
    private final BiConsumer<B, V> set;

    TextField(Slot slot, Format<V> format, Function<R, @Nullable V> get, BiConsumer<B, V> set) {
        super(slot.key(), slot.path(), slot.need());
        this.format = format;
        this.get = get;
        this.set = set;
    }

    @Override
    @Nullable
    Odd read(Input in, B builder) throws IOException {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_STRING) {
            return text(in, builder, in.text());
        }
        Tree tree = in.tree();
        if (tree instanceof Tree.Lexeme number) {
            V value = understood(in, builder, number.digits());
            if (value != null) {
                in.found(path(), "LT-MSG-004", Severity.INFO, "json.odd.number");
            }
            return raw(tree, value);
        } else if (tree instanceof Tree.Null) {
            in.found(path(), "LT-MSG-004", Severity.INFO, "json.odd.null");
        } else {
            in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread", "text", Input.kind(tree));
        }
        return raw(tree, null);
    }

    private @Nullable Odd text(Input in, B builder, String text) {
        if (text.isEmpty()) {
            return raw(EMPTY, null);
        }
        V value = understood(in, builder, text);
        return value != null && format.write().apply(value).equals(text) ? null : raw(new Tree.Text(text), value);
    }

    /** The empty text is canonical where the model holds nothing; where it holds a default, the empty text is kept. */
    @Override
    boolean agrees(R value, Input in, Tree raw) {
        V typed = get.apply(value);
        return raw.equals(EMPTY)
                && (typed == null || format.write().apply(typed).isEmpty());
    }

    private @Nullable V understood(Input in, B builder, String text) {
        V value = format.read().apply(text);
        if (value == null) {
            in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread.text", Integer.toString(text.length()));
        } else {
            set.accept(builder, value);
        }
        return value;
    }

    @Override
    @Nullable
    Object typed(R value) {
        return get.apply(value);
    }

    @Override
    void write(Output out, R value) throws IOException {
        V typed = get.apply(value);
        out.text(typed == null ? "" : format.write().apply(typed));
    }
}
