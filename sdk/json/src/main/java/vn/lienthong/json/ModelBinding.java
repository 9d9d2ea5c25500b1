package vn.lienthong.json;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.lienthong.value.Extras;

/**
 * How a model value is made from a message object, and where it keeps what the object carried beyond it.
 *
 * @param newBuilder a new builder
 * @param build the value of a builder; may be called twice on one
 * @param extras the extras of a value
 * @param setExtras gives extras to a builder
 */
public record ModelBinding<R, B>(
        Supplier<B> newBuilder, Function<B, R> build, Function<R, Extras> extras, BiConsumer<B, Extras> setExtras) {

    /** Returns the shape of a value that is only written, or that keeps nothing beyond its fields. */
    public static <R, B> ModelBinding<R, B> withoutExtras(Supplier<B> start, Function<B, R> build) {
        return new ModelBinding<>(start, build, value -> Extras.NONE, (builder, extras) -> {});
    }
}
