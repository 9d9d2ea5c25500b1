package vn.lienthong.json;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Extras.Form;
import vn.lienthong.error.Tree;

/**
 * What the value of one key was read as. Applied only when the whole object is known, so that of two equal keys the last one
 * counts, also where it is empty.
 *
 * @param fill gives the value to the builder; null when there is none
 * @param form the form when it is not the canonical one
 * @param raw the value as it came, where the form is {@link Form#RAW}
 */
record Reading<B>(
        @Nullable Consumer<B> fill,
        @Nullable Form form,
        @Nullable Tree raw) {
    static <B> Reading<B> canonical(@Nullable Consumer<B> fill) {
        return new Reading<>(fill, null, null);
    }

    static <B> Reading<B> raw(Tree tree, @Nullable Consumer<B> fill) {
        return new Reading<>(fill, Form.RAW, tree);
    }
}
