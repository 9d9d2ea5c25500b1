package vn.lienthong.judge.internal;

/** What of a body may be shown: names that could be the wire's, and nothing else. */
public final class DisplayText {
    private static final int MAX_LENGTH = 64;

    private DisplayText() {}

    /** Returns the name, or its length if a person could have written it. */
    public static String maskName(String name) {
        return isLikelyWireName(name) ? name : "(" + name.length() + " characters)";
    }

    /** Returns a pointer one step longer. */
    static String appendName(String parent, String name) {
        return parent + "/" + maskName(name);
    }

    private static boolean isLikelyWireName(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_LENGTH
                && name.chars().allMatch(DisplayText::isLetterOrUnderscore);
    }

    private static boolean isLetterOrUnderscore(int c) {
        return c == '_' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
