package vn.lienthong.signature.internal.validation;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an authority about a certificate.
 *
 * @param thisUpdate time from which it is known
 * @param nextUpdate time until which it is valid; null if not stated
 * @param revokedAt time of revocation; null if the certificate is good
 * @param held whether the certificate is only suspended (certificateHold), which a later statement may revoke
 */
record RevocationStatement(
        Instant thisUpdate,
        @Nullable Instant nextUpdate,
        @Nullable Instant revokedAt,
        boolean held) {
    /** The tolerated difference between clocks. */
    static final Duration SKEW = Duration.ofMinutes(5);

    /**
     * Returns whether the statement decides the status at a time. It does if it was made before and was still valid
     * then, or was made later while the certificate had not expired. A permanent revocation by that time remains,
     * however old the statement. A 'good' status issued before the certificate existed is not evidence (LT-SIG-060).
     */
    boolean isConclusiveAt(Instant at, Instant now, X509Certificate certificate, Duration freshness) {
        if (thisUpdate.isAfter(now.plus(SKEW))) {
            return false;
        }
        if (isRevokedBy(at) && !held) {
            return true;
        }
        if (revokedAt == null && thisUpdate.isBefore(certificate.getNotBefore().toInstant())) {
            return false;
        }
        if (thisUpdate.isAfter(at)) {
            // An authority may omit an expired certificate, but never records a revocation by mistake.
            return revokedAt != null
                    || !thisUpdate.isAfter(certificate.getNotAfter().toInstant());
        }
        return !at.isAfter(nextUpdate == null ? thisUpdate.plus(freshness) : nextUpdate);
    }

    /** Returns whether the certificate was revoked by a time. */
    boolean isRevokedBy(Instant at) {
        return revokedAt != null && !revokedAt.isAfter(at);
    }
}
