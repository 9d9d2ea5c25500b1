package vn.lienthong.signature.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import vn.lienthong.signature.SignatureAlgorithms;

/**
 * What a timestamp says, once its own signature and what it was made over have been checked. Whether its signer is trusted is not
 * said here.
 */
public record VerifiedTimestamp(
        Instant time, X509Certificate signer, SignatureAlgorithms algorithms, EmbeddedEvidence pool) {
    public VerifiedTimestamp {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(algorithms, "algorithms");
        Objects.requireNonNull(pool, "pool");
    }
}
