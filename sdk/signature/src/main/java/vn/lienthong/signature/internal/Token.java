package vn.lienthong.signature.internal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Objects;
import vn.lienthong.signature.Algorithms;

/**
 * What a timestamp says, once its own signature and what it was made over have been checked. Whether its signer is trusted is not
 * said here.
 */
public record Token(Instant time, X509Certificate signer, Algorithms algorithms, Pool pool) {
    public Token {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(algorithms, "algorithms");
        Objects.requireNonNull(pool, "pool");
    }
}
