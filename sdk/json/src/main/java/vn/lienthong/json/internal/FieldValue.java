package vn.lienthong.json.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Extras.UnusualForm;
import vn.lienthong.value.JsonValue;

/**
 * The value read for one key. It is applied only when the whole object was read, so that the last of two equal keys
 * counts, even if it is empty.
 *
 * @param fill sets the value in the builder; null if there is none
 * @param form the form, if it is not the canonical one
 * @param raw the value as received, if the form is {@link UnusualForm#RAW}
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
