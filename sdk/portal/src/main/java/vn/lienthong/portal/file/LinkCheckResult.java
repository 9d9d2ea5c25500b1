package vn.lienthong.portal.file;

import java.util.Objects;
import java.util.Optional;
import vn.lienthong.code.DossierCode;

/** What a signed link is worth at this moment. */
public sealed interface LinkCheckResult {
    /**
     * The link is genuine and has not expired.
     *
     * @param path the path that was signed, decoded, without a slash in front
     * @param dossier the dossier that it was made for, if it names one
     */
    record LinkGranted(String path, Optional<DossierCode> dossier) implements LinkCheckResult {
        public LinkGranted {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(dossier, "dossier");
        }

        @Override
        public String toString() {
            return "LinkGranted[" + path.length() + " characters]";
        }
    }

    /** The link opens nothing. */
    record LinkRefused(LinkRefusalReason reason) implements LinkCheckResult {
        public LinkRefused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why it opens nothing. */
    enum LinkRefusalReason {
        /** A part is missing, stands twice or cannot be read. */
        MALFORMED,
        /** It was signed with a key that is not known, or no longer. */
        UNKNOWN_KEY,
        /** Its signature is not that of this path, time and dossier. */
        FORGED,
        /** It was genuine, and its time is over. */
        EXPIRED
    }
}
