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
 * What was found of one signature.
 *
 * @param name of its field or element
 * @param intact whether its content and itself are what was signed, and nothing was slipped in
 * @param algorithms null where the signature cannot be read so far
 * @param findings all that weighs; the first one gives the reason of the verdict
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

    /** Returns why the verdict is what it is, in one sentence. */
    public String reason(Language language) {
        return decisive()
                .map(finding -> finding.message(language))
                .orElseGet(() -> MessageCatalogue.text("signature.valid", language, List.of()));
    }

    /** Returns the finding that gives the reason; none where it is valid, whatever else is to be known of it. */
    public Optional<Finding> decisive() {
        return verdict == SignatureVerdict.VALID
                ? Optional.empty()
                : findings.list().stream().findFirst();
    }
}
