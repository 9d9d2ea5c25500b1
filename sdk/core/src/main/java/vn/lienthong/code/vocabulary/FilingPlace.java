package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** The portal on which a dossier was filed (nơi nộp hồ sơ). */
public final class FilingPlace extends OpenCode {
    /** The national portal, and the counter unless the site says otherwise. */
    public static final FilingPlace NATIONAL_PORTAL = of("national-portal");

    /** The agency's own portal. */
    public static final FilingPlace AGENCY_PORTAL = of("agency-portal");

    private FilingPlace(String list, String text) {
        super(list, text);
    }

    /** Returns the value of a text of this list. */
    public static FilingPlace of(String text) {
        return new FilingPlace("filing-place", text);
    }

    /** Returns a value of another list, as a wire wrote it. */
    public static FilingPlace of(String list, String text) {
        return new FilingPlace(list, text);
    }
}
