package vn.lienthong.signature.internal.validation;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an authority said of a certificate.
 *
 * @param thisUpdate since when it is known
 * @param nextUpdate until when it holds; null where it does not say
 * @param revokedAt null while it is good
 * @param held revoked for a while only (certificateHold), which a later statement may take back
 */
record RevocationStatement(
        Instant thisUpdate,
        @Nullable Instant nextUpdate,
        @Nullable Instant revokedAt,
        boolean held) {
    /** Clocks differ. */
    static final Duration SKEW = Duration.ofMinutes(5);

    /**
     * Returns whether it tells of a certificate at a time: it was made before and still held then, or was made after, while the certificate
     * had not ended; what was revoked for good by that time stays so, however old the statement. That of a certificate which did
     * not yet exist nothing bad was known says nothing (LT-SIG-060).
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
            // An authority may forget a certificate that has ended; that it was revoked is never forgotten wrongly.
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
