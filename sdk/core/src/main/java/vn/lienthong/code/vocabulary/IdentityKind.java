package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** The kind of an identity document (loại định danh). */
public final class IdentityKind extends OpenCode {
    /** The twelve-digit personal number. */
    public static final IdentityKind PERSONAL_ID = of("personal-id");

    /** The nine-digit number of the former identity card. */
    public static final IdentityKind OLD_ID = of("old-id");

    /** A passport. */
    public static final IdentityKind PASSPORT = of("passport");

    /** A foreigner's residence card. */
    public static final IdentityKind RESIDENCE_CARD = of("residence-card");

    /** The number of an organisation. */
    public static final IdentityKind ORGANISATION_ID = of("organisation-id");

    private IdentityKind(String list, String text) {
        super(list, text);
    }

    /** Returns the value with this code in the list. */
    public static IdentityKind of(String text) {
        return new IdentityKind("identity-kind", text);
    }

    /** Returns a value of another list, with the text that a message contained. */
    public static IdentityKind of(String list, String text) {
        return new IdentityKind(list, text);
    }
}
