package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** The portal on which a dossier was filed (nơi nộp hồ sơ). */
public final class FilingPlace extends OpenCode {
    /** The national portal; also used for dossiers filed at the counter unless the site configures another value. */
    public static final FilingPlace NATIONAL_PORTAL = of("national-portal");

    /** The agency's own portal. */
    public static final FilingPlace AGENCY_PORTAL = of("agency-portal");

    private FilingPlace(String list, String text) {
        super(list, text);
    }

    /** Returns the value with this code in the list. */
    public static FilingPlace of(String text) {
        return new FilingPlace("filing-place", text);
    }

    /** Returns a value of another list, with the text that a message contained. */
    public static FilingPlace of(String list, String text) {
        return new FilingPlace(list, text);
    }
}
