package vn.lienthong.json;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Tree;

/** A value whose kind its reader judges, null included; only read. */
final class TreeField<R, B> extends Field<R, B> {
    private final BiConsumer<B, Tree> set;

    TreeField(Slot slot, BiConsumer<B, Tree> set) {
        super(slot);
        this.set = set;
    }

    @Override
    Reading<B> read(Input in) throws IOException {
        int place = in.enter(path());
        Tree tree = in.tree();
        in.leave(place);
        return Reading.canonical(builder -> set.accept(builder, tree));
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
