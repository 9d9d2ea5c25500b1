package vn.lienthong.json;

/**
 * The bounds of a body, held before a parser sees the bytes (LT-MSG-003). All are at or below the defaults of every Jackson
 * from 2.13 on, so that the host's version makes no difference.
 *
 * @param bodyBytes most bytes of a body
 * @param depth most levels of nesting
 * @param stringBytes most bytes of a text as written
 * @param numberBytes most characters of a number
 * @param nameBytes most bytes of a key as written
 * @param rows most objects and lists, each of which takes far more memory than the two bytes it may be written in
 * @param values most values that stand behind a comma
 */
public record JsonLimits(
        int bodyBytes, int depth, int stringBytes, int numberBytes, int nameBytes, int rows, int values) {
    private static final int MIB = 1024 * 1024;

    /** 16 MB, 200 levels, texts of 8 MB, numbers of 200 characters, keys of 10,000 bytes, 100,000 objects and lists, 1,000,000 values. */
    public static JsonLimits standard() {
        return new JsonLimits(16 * MIB, 200, 8 * MIB, 200, 10_000, 100_000, 1_000_000);
    }
}
