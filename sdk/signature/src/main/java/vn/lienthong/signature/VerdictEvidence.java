package vn.lienthong.signature;

import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what a verdict rests.
 *
 * @param claimedTime when the signer says it was signed
 * @param provenTime by when it existed, by a timestamp whose own signer is trusted
 * @param chain from the signer's certificate to the anchor, or as far as it goes
 * @param revocations of each certificate of the chain but the anchor
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
