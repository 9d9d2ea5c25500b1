package vn.lienthong.json;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.lienthong.value.Extras;

/**
 * The binding of a model type to a message object: how its values are created, and where unmapped content is
 * stored.
 *
 * @param newBuilder creates a builder
 * @param build builds the value; may be called twice on one builder
 * @param extras returns the extras of a value
 * @param setExtras sets the extras in a builder
 */
public record ModelBinding<R, B>(
        Supplier<B> newBuilder, Function<B, R> build, Function<R, Extras> extras, BiConsumer<B, Extras> setExtras) {

    /** Returns the binding of a value that is only written, or that stores no content beyond its fields. */
    public static <R, B> ModelBinding<R, B> withoutExtras(Supplier<B> start, Function<B, R> build) {
        return new ModelBinding<>(start, build, value -> Extras.NONE, (builder, extras) -> {});
    }
}
