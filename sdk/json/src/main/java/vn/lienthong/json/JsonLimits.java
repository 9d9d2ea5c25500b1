package vn.lienthong.json;

import vn.lienthong.value.Modelled;

/**
 * The limits of a body, checked before a parser reads the bytes (LT-MSG-003). None may exceed the default of any
 * Jackson version from 2.13 on, so that the host's version makes no difference.
 *
 * @param bodyBytes maximum bytes of a body; 16 MiB by default, up to 1 GiB
 * @param depth maximum levels of nesting; 200 by default, up to 1,000
 * @param stringBytes maximum bytes of a string as written; 8 MiB by default, up to 20,000,000
 * @param numberBytes maximum characters of a number; 200 by default, up to 1,000
 * @param nameBytes maximum bytes of a key as written; 10,000 by default, up to 50,000
 * @param rows maximum number of objects and lists; 100,000 by default. Each needs far more memory than its minimum
 *     of two bytes in the body
 * @param values maximum number of values after a comma; 1,000,000 by default
 */
@Modelled
public record JsonLimits(
        int bodyBytes, int depth, int stringBytes, int numberBytes, int nameBytes, int rows, int values) {
    private static final int MIB = 1024 * 1024;
    private static final JsonLimits STANDARD = new JsonLimits(16 * MIB, 200, 8 * MIB, 200, 10_000, 100_000, 1_000_000);

    public JsonLimits {
        requireInRange("bodyBytes", bodyBytes, 1024 * MIB);
        requireInRange("depth", depth, 1_000);
        requireInRange("stringBytes", stringBytes, 20_000_000);
        requireInRange("numberBytes", numberBytes, 1_000);
        requireInRange("nameBytes", nameBytes, 50_000);
        requireInRange("rows", rows, Integer.MAX_VALUE);
        requireInRange("values", values, Integer.MAX_VALUE);
    }

    /** Returns the standard limits. */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /** Returns a builder that starts from these limits. */
    public JsonLimitsBuilder toBuilder() {
        return JsonLimitsBuilder.builder(this);
    }

    private static void requireInRange(String name, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(name + " must be from 0 to " + most);
        }
    }
}
