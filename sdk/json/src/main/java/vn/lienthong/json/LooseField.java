package vn.lienthong.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Extras.Odd;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/** A text that the field writes as a text, as a number or as null without meaning anything by it; only read. */
final class LooseField<R, B> extends Field<R, B> {
    private final BiConsumer<B, String> set;

    LooseField(Slot slot, BiConsumer<B, String> set) {
        super(slot.key(), slot.path(), slot.need());
        this.set = set;
    }

    @Override
    @Nullable
    Odd read(Input in, B builder) throws IOException {
        Tree tree = in.tree();
        if (tree instanceof Tree.Text text) {
            set.accept(builder, text.value());
        } else if (tree instanceof Tree.Lexeme number) {
            set.accept(builder, number.digits());
        } else if (!(tree instanceof Tree.Null)) {
            in.found(path(), "LT-MSG-004", Severity.WARN, "json.unread", "text", Input.kind(tree));
        }
        return null;
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
