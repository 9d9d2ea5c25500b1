package vn.lienthong.signature;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.error.Findings;

/**
 * What the signatures of a document are worth.
 *
 * @param verdict of the document: the worst of its signatures, or {@link SignatureVerdict#UNSIGNED}
 * @param signatures in the order in which they were made, as far as it is known
 * @param findings of the document as a whole, such as an anchor that ends soon
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
     * Returns what was signed, as the last signature covers it, if the document is {@link SignatureVerdict#VALID}: to be read instead of the file
     * (LT-SIG-020).
     */
    public Optional<SignedContent> content() {
        if (verdict != SignatureVerdict.VALID || signatures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                signatures.get(signatures.size() - 1).coverage().content());
    }
}
