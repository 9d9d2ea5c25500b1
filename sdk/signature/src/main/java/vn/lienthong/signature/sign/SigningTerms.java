package vn.lienthong.signature.sign;

import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/**
 * The signer, algorithm and claimed time of one signature.
 *
 * @param chain the signer's certificate first
 * @param claimedTime signing time that the signer claims, to the second, at +07:00
 */
public record SigningTerms(List<X509Certificate> chain, SigningAlgorithm algorithm, OffsetDateTime claimedTime) {
    public SigningTerms {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("chain must not be empty");
        }
        Objects.requireNonNull(algorithm, "algorithm");
        Objects.requireNonNull(claimedTime, "claimedTime");
    }

    /** Returns the signer's certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    @Override
    public String toString() {
        return "SigningTerms[" + algorithm + ", " + chain.size() + " certificates]";
    }
}
