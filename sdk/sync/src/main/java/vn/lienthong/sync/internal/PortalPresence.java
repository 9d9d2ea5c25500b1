package vn.lienthong.sync.internal;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What we know of a dossier at the portal, as the lane remembers it (LT-OUT-005). */
public enum PortalPresence {
    /** Nothing. */
    UNSEEN,
    /** The portal did not have it when we looked, and we set out to create it. */
    ABSENT,
    /** The portal has it; whose it is was not asked. */
    THERE,
    /** The portal has it, and it is the dossier of this lane. */
    OURS;

    private static final Logger LOG = LoggerFactory.getLogger("vn.lienthong.sync");

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The standing of its word; {@link #UNSEEN} if there is no such word. */
    public static PortalPresence of(String text) {
        for (PortalPresence standing : values()) {
            if (standing.text().equals(text)) {
                return standing;
            }
        }
        LOG.warn("a lane has a standing that is no word of ours; nothing is known of the dossier then");
        return UNSEEN;
    }
}
