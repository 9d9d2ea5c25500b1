package vn.lienthong.signature;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The status of one certificate of a chain.
 *
 * @param subject serial number of the certificate, in hexadecimal
 * @param source origin of the status
 * @param producedAt production time of the statement; null if unknown
 * @param revokedAt revocation time; null if the certificate was not revoked
 */
public record RevocationStatus(
        String subject,
        RevocationState state,
        RevocationSource source,
        @Nullable OffsetDateTime producedAt,
        @Nullable OffsetDateTime revokedAt) {
    /** The status of a certificate at the reference time. */
    public enum RevocationState {
        GOOD,
        REVOKED,
        UNKNOWN
    }

    /** The origin of a certificate status. */
    public enum RevocationSource {
        CRL_IN_DOCUMENT,
        OCSP_IN_DOCUMENT,
        CRL_FETCHED,
        OCSP_FETCHED,
        NONE
    }

    public RevocationStatus {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(source, "source");
    }
}
