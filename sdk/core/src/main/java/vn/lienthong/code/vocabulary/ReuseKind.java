package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** How a submitted paper reuses digitised data; what sets the two kinds apart is not public. */
public final class ReuseKind extends OpenCode {
    /** Not reused. */
    public static final ReuseKind NONE = of("none");

    /** Reused, first kind. */
    public static final ReuseKind KIND_1 = of("reuse-1");

    /** Reused, second kind. */
    public static final ReuseKind KIND_2 = of("reuse-2");

    private ReuseKind(String list, String text) {
        super(list, text);
    }

    /** The value of a text of this list. */
    public static ReuseKind of(String text) {
        return new ReuseKind("reuse", text);
    }

    /** A value of another list, as a wire wrote it. */
    public static ReuseKind of(String list, String text) {
        return new ReuseKind(list, text);
    }
}
