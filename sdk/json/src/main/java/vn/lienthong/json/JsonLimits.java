package vn.lienthong.json;

import vn.lienthong.value.Modelled;

/**
 * The bounds of a body, held before a parser sees the bytes (LT-MSG-003). None may be above the default of any Jackson from
 * 2.13 on, so that the host's version makes no difference.
 *
 * @param bodyBytes most bytes of a body; 16 MiB, up to 1 GiB
 * @param depth most levels of nesting; 200, up to 1,000
 * @param stringBytes most bytes of a text as written; 8 MiB, up to 20,000,000
 * @param numberBytes most characters of a number; 200, up to 1,000
 * @param nameBytes most bytes of a key as written; 10,000, up to 50,000
 * @param rows most objects and lists, each of which takes far more memory than the two bytes it may be written in; 100,000
 * @param values most values that stand behind a comma; 1,000,000
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

    /** Returns the standard bounds. */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /** Returns a builder that starts from these bounds. */
    public JsonLimitsBuilder toBuilder() {
        return JsonLimitsBuilder.builder(this);
    }

    private static void requireInRange(String name, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(name + " must be from 0 to " + most);
        }
    }
}
