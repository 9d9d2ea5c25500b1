package vn.lienthong.json.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Extras.UnusualForm;
import vn.lienthong.value.JsonValue;

/**
 * What the value of one key was read as. Applied only when the whole object is known, so that of two equal keys the last one
 * counts, also where it is empty.
 *
 * @param fill gives the value to the builder; null when there is none
 * @param form the form when it is not the canonical one
 * @param raw the value as it came, where the form is {@link UnusualForm#RAW}
 */
public record FieldValue<B>(
        @Nullable Consumer<B> fill,
        @Nullable UnusualForm form,
        @Nullable JsonValue raw) {
    public static <B> FieldValue<B> canonical(@Nullable Consumer<B> fill) {
        return new FieldValue<>(fill, null, null);
    }

    public static <B> FieldValue<B> raw(JsonValue tree, @Nullable Consumer<B> fill) {
        return new FieldValue<>(fill, UnusualForm.RAW, tree);
    }
}
