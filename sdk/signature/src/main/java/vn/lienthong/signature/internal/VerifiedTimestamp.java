package vn.lienthong.signature.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import vn.lienthong.signature.SignatureAlgorithms;

/** A timestamp whose signature and imprint were verified. Trust in its signer is decided elsewhere. */
public record VerifiedTimestamp(
        Instant time, X509Certificate signer, SignatureAlgorithms algorithms, EmbeddedEvidence pool) {
    public VerifiedTimestamp {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(algorithms, "algorithms");
        Objects.requireNonNull(pool, "pool");
    }
}
