package vn.lienthong.signature;

import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence for a verdict.
 *
 * @param claimedTime signing time that the signer claims
 * @param provenTime latest possible signing time, proven by a timestamp with a trusted signer
 * @param chain from the signer's certificate to the trust anchor, or as far as it could be built
 * @param revocations status of each certificate of the chain below the trust anchor
 */
public record VerdictEvidence(
        @Nullable OffsetDateTime claimedTime,
        @Nullable OffsetDateTime provenTime,
        List<X509Certificate> chain,
        List<RevocationStatus> revocations) {
    public VerdictEvidence {
        chain = List.copyOf(chain);
        revocations = List.copyOf(revocations);
    }

    @Override
    public String toString() {
        return "VerdictEvidence[" + chain.size() + " certificates]";
    }
}
