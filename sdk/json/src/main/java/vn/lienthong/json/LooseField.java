package vn.lienthong.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/** A text that the field writes as a text, as a number or as null without meaning anything by it; only read. */
final class LooseField<R, B, V> extends Field<R, B> {
    private final Format<V> format;
    private final BiConsumer<B, V> set;

    LooseField(Slot slot, Format<V> format, BiConsumer<B, V> set) {
        super(slot);
        this.format = format;
        this.set = set;
    }

    @Override
    Reading<B> read(Input in) throws IOException {
        Tree tree = in.tree();
        if (tree instanceof Tree.Text text) {
            return filled(in, text.value());
        } else if (tree instanceof Tree.Lexeme number) {
            return filled(in, number.digits());
        } else if (!(tree instanceof Tree.Null)) {
            in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread", "@text", "@" + Input.kind(tree));
        }
        return Reading.canonical(null);
    }

    private Reading<B> filled(Input in, String text) {
        V value = format.read().apply(text);
        if (value == null) {
            if (!text.isEmpty()) {
                in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread.text", Integer.toString(text.length()));
            }
            return Reading.canonical(null);
        }
        return Reading.canonical(builder -> set.accept(builder, value));
    }

    @Override
    @Nullable
    Object typed(R value) {
        return null;
    }

    @Override
    void write(Output out, R value) {
        throw new IllegalStateException("only read");
    }
}
