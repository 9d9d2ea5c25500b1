package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** The kind of a fee line in a dossier (loại phí, lệ phí). */
public final class FeeKind extends OpenCode {
    /** An ordinary fee. */
    public static final FeeKind ORDINARY = of("ordinary");

    /** An appraisal fee (thẩm định). */
    public static final FeeKind APPRAISAL = of("appraisal");

    /** An extension fee (gia hạn). */
    public static final FeeKind EXTENSION = of("extension");

    private FeeKind(String list, String text) {
        super(list, text);
    }

    /** Returns the value with this code in the list. */
    public static FeeKind of(String text) {
        return new FeeKind("fee-kind", text);
    }

    /** Returns a value of another list, with the text that a message contained. */
    public static FeeKind of(String list, String text) {
        return new FeeKind(list, text);
    }
}
