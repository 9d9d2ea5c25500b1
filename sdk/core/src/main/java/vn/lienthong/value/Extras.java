package vn.lienthong.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Content of a message object that the model has no field for: unknown keys, and known keys in an unusual form.
 *
 * <p>It is part of a record's equality. {@code toString} counts the entries and never shows them. It is written back
 * only to the kind of message it came from (LT-MSG-004).
 */
public final class Extras {
    /** The instance without any entry. */
    public static final Extras NONE = new Extras("", Map.of(), Map.of());

    private final String origin;
    private final Map<String, JsonValue> unknown;
    private final Map<String, UnusualValue> unusual;

    private Extras(String origin, Map<String, JsonValue> unknown, Map<String, UnusualValue> odd) {
        this.origin = origin;
        this.unknown = unknown;
        this.unusual = odd;
    }

    /**
     * Returns the extra content of one message object.
     *
     * @param origin the kind of message; the content is written back to this kind only
     * @param unknown unknown keys with their values
     * @param odd known keys whose form was not the canonical one
     */
    public static Extras of(String origin, Map<String, JsonValue> unknown, Map<String, UnusualValue> odd) {
        if (unknown.isEmpty() && odd.isEmpty()) {
            return NONE;
        }
        return new Extras(
                origin,
                Collections.unmodifiableMap(new LinkedHashMap<>(unknown)),
                Collections.unmodifiableMap(new LinkedHashMap<>(odd)));
    }

    /** Returns the kind of message that the entries came from, or an empty text if there are none. */
    public String origin() {
        return origin;
    }

    /** Returns the unknown keys with their values, in the order of the message. */
    public Map<String, JsonValue> unknown() {
        return unknown;
    }

    /** Returns the known keys that arrived in an unusual form. */
    public Map<String, UnusualValue> unusual() {
        return unusual;
    }

    public boolean isEmpty() {
        return unknown.isEmpty() && unusual.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extras that
                && origin.equals(that.origin)
                && unknown.equals(that.unknown)
                && unusual.equals(that.unusual);
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, unknown, unusual);
    }

    @Override
    public String toString() {
        return isEmpty() ? "none" : "Extras[" + unknown.size() + " unknown, " + unusual.size() + " unusual]";
    }

    /**
     * The unusual form of a known key.
     *
     * @param form the kind of deviation
     * @param raw the value as it arrived, if {@code form} is {@link UnusualForm#RAW}
     * @param typed the value that was read from it; the unusual form is written back only while the model still holds
     *     this value
     */
    public record UnusualValue(
            UnusualForm form,
            @Nullable JsonValue raw,
            @Nullable Object typed) {
        /** Returns whether the model still holds the value that was read. */
        public boolean isUnchanged(@Nullable Object current) {
            return Objects.equals(typed, current);
        }

        @Override
        public String toString() {
            return "UnusualValue[" + form + "]";
        }
    }

    /** Kinds of unusual form. */
    public enum UnusualForm {
        /** The key was missing. */
        MISSING,
        /** A single object stood in place of a list of objects. */
        SINGLE,
        /**
         * The value had another form, such as null, a number without quotes, or a text that could not be read as the
         * type.
         */
        RAW
    }
}
