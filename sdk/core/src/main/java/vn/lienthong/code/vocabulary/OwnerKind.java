package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** The kind of owner of a dossier (loại đối tượng). */
public final class OwnerKind extends OpenCode {
    /** A citizen (người dân). */
    public static final OwnerKind CITIZEN = of("citizen");

    /** An enterprise (doanh nghiệp). */
    public static final OwnerKind ENTERPRISE = of("enterprise");

    /** A state agency (cơ quan nhà nước). */
    public static final OwnerKind STATE_AGENCY = of("state-agency");

    /** Another organisation (tổ chức khác). */
    public static final OwnerKind ORGANISATION = of("organisation");

    private OwnerKind(String list, String text) {
        super(list, text);
    }

    /** Returns the value with this code in the list. */
    public static OwnerKind of(String text) {
        return new OwnerKind("owner-kind", text);
    }

    /** Returns a value of another list, with the text that a message contained. */
    public static OwnerKind of(String list, String text) {
        return new OwnerKind(list, text);
    }
}
