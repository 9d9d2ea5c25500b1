package vn.lienthong.signature;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/**
 * The verification result of one signature.
 *
 * @param name name of its field or element
 * @param intact whether the content and the signature are unchanged, and no content was added without being signed
 * @param algorithms null if the signature could not be read far enough
 * @param findings all relevant findings; unless the verdict is valid, the first one is the reason of the verdict
 */
public record SignatureReport(
        String name,
        SignatureVerdict verdict,
        boolean intact,
        TrustStatus trusted,
        SignatureCoverage coverage,
        SignerInfo signer,
        @Nullable SignatureAlgorithms algorithms,
        VerdictEvidence evidence,
        Findings findings) {
    public SignatureReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(trusted, "trusted");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(findings, "findings");
    }

    /** Returns the reason of the verdict in one sentence. */
    public String reason(Language language) {
        return decisive()
                .map(finding -> finding.message(language))
                .orElseGet(() -> MessageCatalogue.text("signature.valid", language, List.of()));
    }

    /**
     * Returns the finding that is the reason of the verdict. Returns an empty value if the signature is valid, even if
     * there are other findings.
     */
    public Optional<Finding> decisive() {
        return verdict == SignatureVerdict.VALID
                ? Optional.empty()
                : findings.list().stream().findFirst();
    }
}
