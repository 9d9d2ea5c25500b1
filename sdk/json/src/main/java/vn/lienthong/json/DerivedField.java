package vn.lienthong.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.lienthong.error.Severity;
import vn.lienthong.error.Tree;

/** A text that the model does not hold because it follows from the rest; what comes in is compared with it. */
final class DerivedField<R, B> extends Field<R, B> {
    private final Function<R, String> derive;
    private final BiConsumer<B, String> hint;

    DerivedField(Slot slot, Function<R, String> derive, BiConsumer<B, String> hint) {
        super(slot);
        this.derive = derive;
        this.hint = hint;
    }

    @Override
    Reading<B> read(Input in) throws IOException {
        Tree tree = in.tree();
        return Reading.raw(tree, builder -> {
            if (tree instanceof Tree.Text text) {
                hint.accept(builder, text.value());
            }
        });
    }

    @Override
    boolean agrees(R value, Input in, Tree raw) {
        boolean agrees = raw.equals(new Tree.Text(derive.apply(value)));
        if (!agrees) {
            in.found(path(), "LT-MSG-004", Severity.INFO, "json.derived");
        }
        return agrees;
    }

    @Override
    Object typed(R value) {
        return derive.apply(value);
    }

    @Override
    void write(Output out, R value) throws IOException {
        out.text(derive.apply(value));
    }
}
