package vn.lienthong.signature;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.error.Findings;

/**
 * The verification result of a document.
 *
 * @param verdict the most severe verdict of its signatures, or {@link SignatureVerdict#UNSIGNED}
 * @param signatures in the order of signing, as far as it is known
 * @param findings findings on the document as a whole, such as a trust anchor that expires soon
 */
public record VerificationReport(
        SignedFileKind kind, SignatureVerdict verdict, List<SignatureReport> signatures, Findings findings) {
    public VerificationReport {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(verdict, "verdict");
        signatures = List.copyOf(signatures);
        Objects.requireNonNull(findings, "findings");
    }

    /**
     * Returns the content that the last signature covers, if the document is {@link SignatureVerdict#VALID}. Callers
     * must read it instead of the file (LT-SIG-020).
     */
    public Optional<SignedContent> content() {
        if (verdict != SignatureVerdict.VALID || signatures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                signatures.get(signatures.size() - 1).coverage().content());
    }
}
