package vn.lienthong.signature;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the state of one certificate of a chain.
 *
 * @param subject serial number of the certificate, in hexadecimal
 * @param source from where it is known
 * @param producedAt of what age it is; null if unknown
 * @param revokedAt when it was revoked; null if it was not
 */
public record RevocationStatus(
        String subject,
        RevocationState state,
        RevocationSource source,
        @Nullable OffsetDateTime producedAt,
        @Nullable OffsetDateTime revokedAt) {
    /** Whether a certificate was good at the time that counts. */
    public enum RevocationState {
        GOOD,
        REVOKED,
        UNKNOWN
    }

    /** From where a state is known. */
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
