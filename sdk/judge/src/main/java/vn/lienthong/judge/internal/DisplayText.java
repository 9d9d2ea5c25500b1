package vn.lienthong.judge.internal;

/** Decides which names of a body may be shown: only those that look like a name of a message format. */
public final class DisplayText {
    private static final int MAX_LENGTH = 64;

    private DisplayText() {}

    /** Returns the name, or its length if it may be personal data. */
    public static String maskName(String name) {
        return isLikelyWireName(name) ? name : "(" + name.length() + " characters)";
    }

    /** Returns a pointer extended by one name. */
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
