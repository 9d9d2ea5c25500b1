package vn.lienthong.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a message object carried beyond its model: unknown keys, and known keys in an unusual form.
 *
 * <p>Part of a record's equality, counted but never shown by {@code toString}, and written back only to the kind of
 * message it came from (LT-MSG-004).
 */
public final class Extras {
    /** Nothing beyond the model. */
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
     * The extras of one message object.
     *
     * @param origin the kind of message, which is the only kind that they are written back to
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

    /** The kind of message that these came from; "" when there are none. */
    public String origin() {
        return origin;
    }

    /** Unknown keys in the order in which they came. */
    public Map<String, JsonValue> unknown() {
        return unknown;
    }

    /** Known keys that came in an unusual form. */
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
     * @param form what the form was
     * @param raw the value as it came, where {@code form} is {@link UnusualForm#RAW}
     * @param typed what the key was read as; the unusual form is written back only while the model still holds this
     */
    public record UnusualValue(
            UnusualForm form,
            @Nullable JsonValue raw,
            @Nullable Object typed) {
        /** Whether the model's value is still the one that was read. */
        public boolean isUnchanged(@Nullable Object current) {
            return Objects.equals(typed, current);
        }

        @Override
        public String toString() {
            return "UnusualValue[" + form + "]";
        }
    }

    /** The unusual forms. */
    public enum UnusualForm {
        /** The key was not there. */
        MISSING,
        /** One object stood where a list of objects belongs. */
        SINGLE,
        /** The value stood in another form, such as null, a bare number, or a text that has no typed reading. */
        RAW
    }
}
