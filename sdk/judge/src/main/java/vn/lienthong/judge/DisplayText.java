package vn.lienthong.judge;

/** What of a body may be shown: names that could be the wire's, and nothing else. */
final class DisplayText {
    private static final int MAX_LENGTH = 64;

    private DisplayText() {}

    /** The name, or its length if a person could have written it. */
    static String name(String name) {
        return couldBeOfTheWire(name) ? name : "(" + name.length() + " characters)";
    }

    /** A pointer one step longer. */
    static String pointer(String parent, String name) {
        return parent + "/" + name(name);
    }

    private static boolean couldBeOfTheWire(String name) {
        return !name.isEmpty() && name.length() <= MAX_LENGTH && name.chars().allMatch(DisplayText::letter);
    }

    private static boolean letter(int c) {
        return c == '_' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
