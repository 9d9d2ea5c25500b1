package vn.lienthong.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/** A text that the field writes as a text, as a number or as null without meaning anything by it; only read. */
final class LooseField<R, B> extends Field<R, B> {
    private final BiConsumer<B, String> set;

    LooseField(Slot slot, BiConsumer<B, String> set) {
        super(slot);
        this.set = set;
    }

    @Override
    Reading<B> read(Input in) throws IOException {
        Tree tree = in.tree();
        if (tree instanceof Tree.Text text) {
            return filled(text.value());
        } else if (tree instanceof Tree.Lexeme number) {
            return filled(number.digits());
        } else if (!(tree instanceof Tree.Null)) {
            in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread", "@text", "@" + Input.kind(tree));
        }
        return Reading.canonical(null);
    }

    private Reading<B> filled(String text) {
        return Reading.canonical(builder -> set.accept(builder, text));
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
