package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** How a submitted paper reuses digitised data; the difference between the two kinds is not public. */
public final class Reuse extends OpenCode {
    /** Not reused. */
    public static final Reuse NONE = of("none");

    /** Reused, first kind. */
    public static final Reuse KIND_1 = of("reuse-1");

    /** Reused, second kind. */
    public static final Reuse KIND_2 = of("reuse-2");

    private Reuse(String list, String text) {
        super(list, text);
    }

    /** Returns the value with this code in the list. */
    public static Reuse of(String text) {
        return new Reuse("reuse", text);
    }

    /** Returns a value of another list, with the text that a message contained. */
    public static Reuse of(String list, String text) {
        return new Reuse(list, text);
    }
}
