package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** The moment at which a fee is collected (hình thức thu). */
public final class FeeCollection extends OpenCode {
    /** When the dossier is received. */
    public static final FeeCollection AT_RECEPTION = of("at-reception");

    /** When a supplement is handed in. */
    public static final FeeCollection AT_SUPPLEMENT = of("at-supplement");

    /** When the result is returned. */
    public static final FeeCollection AT_RETURN = of("at-return");

    private FeeCollection(String list, String text) {
        super(list, text);
    }

    /** Returns the value with this code in the list. */
    public static FeeCollection of(String text) {
        return new FeeCollection("fee-collection", text);
    }

    /** Returns a value of another list, with the text that a message contained. */
    public static FeeCollection of(String list, String text) {
        return new FeeCollection(list, text);
    }
}
