package vn.lienthong.portal.file;

import java.util.Objects;
import java.util.Optional;
import vn.lienthong.code.DossierCode;

/** The result of checking a signed link. */
public sealed interface LinkCheckResult {
    /**
     * A link that is authentic and has not expired.
     *
     * @param path the signed path, decoded, without a leading slash
     * @param dossier the dossier that the link was made for, if it names one
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

    /** A link that was rejected. */
    record LinkRefused(LinkRefusalReason reason) implements LinkCheckResult {
        public LinkRefused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The reason why a link was rejected. */
    enum LinkRefusalReason {
        /** A part is missing, occurs twice or cannot be parsed. */
        MALFORMED,
        /** The key that signed the link is unknown or no longer in use. */
        UNKNOWN_KEY,
        /** The signature does not match the path, expiry time and dossier. */
        FORGED,
        /** The link is authentic but has expired. */
        EXPIRED
    }
}
