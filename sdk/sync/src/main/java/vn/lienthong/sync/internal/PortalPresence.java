package vn.lienthong.sync.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The presence of a dossier at the portal as far as its lane knows it (LT-OUT-005); stored in the column {@code
 * standing}.
 */
public enum PortalPresence {
    /** Not known. */
    UNKNOWN("unseen"),
    /** A lookup found nothing, and this outbox set out to create the dossier. */
    ABSENT("absent"),
    /** A lookup found the dossier; its procedure was not compared. */
    PRESENT("there"),
    /** The portal has the dossier of this lane. */
    OWNED("ours");

    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.sync");

    private final String text;

    PortalPresence(String text) {
        this.text = text;
    }

    /** Returns the stored word. */
    public String text() {
        return text;
    }

    /** Returns the constant of a stored word; {@link #UNKNOWN} if the word is unknown. */
    public static PortalPresence of(String text) {
        for (PortalPresence standing : values()) {
            if (standing.text().equals(text)) {
                return standing;
            }
        }
        LOG.warn("Unknown value in column standing of a lane; the dossier will be looked up again");
        return UNKNOWN;
    }
}
