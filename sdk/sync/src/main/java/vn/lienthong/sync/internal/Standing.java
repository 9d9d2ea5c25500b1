package vn.lienthong.sync.internal;

import java.util.Locale;

/** What we know of a dossier at the portal, as the lane remembers it (LT-OUT-005). */
public enum Standing {
    /** Nothing. */
    UNSEEN,
    /** The portal did not have it when we looked, and we set out to create it. */
    ABSENT,
    /** The portal has it; whose it is was not asked. */
    THERE,
    /** The portal has it, and it is the dossier of this lane. */
    OURS;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Standing of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
