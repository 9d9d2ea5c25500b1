package vn.lienthong.cli.verify;

import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.error.Finding;
import vn.lienthong.signature.RevocationStatus;
import vn.lienthong.signature.SignatureAlgorithms;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignerInfo;
import vn.lienthong.signature.TrustStatus;
import vn.lienthong.signature.VerdictEvidence;
import vn.lienthong.value.EnumWords;
import vn.lienthong.value.MessageCatalogue;

/**
 * The description of one signature on the page. Texts of a certificate are untrusted: control characters are shown
 * as codes.
 */
final class SignatureCard {
    private final CliTexts texts;
    private final SignatureReport signature;
    private final Map<String, Object> values = new HashMap<>();

    private SignatureCard(CliTexts texts, SignatureReport signature) {
        this.texts = texts;
        this.signature = signature;
    }

    static Map<String, Object> create(int number, SignatureReport signature, CliTexts texts) {
        SignatureCard card = new SignatureCard(texts, signature);
        card.putText("n", Integer.toString(number));
        card.addSigner();
        card.addVerdict();
        card.addTechnicalDetails();
        return card.values;
    }

    private void addSigner() {
        String name = VerifyText.unmask(signature.signer().name());
        putText("name", name == null ? texts.text("verify.signer.unknown") : name);
        putText("organisation", VerifyText.unmask(signature.signer().organisation()));
        SignerInfo.SignerKind kind = signature.signer().kind();
        putText("kind", kind == SignerInfo.SignerKind.UNKNOWN ? "" : texts.text("verify.signer." + keyWord(kind)));
        // Anyone can write any name into a self-made certificate, or attach the certificate of another person.
        boolean named = name != null || signature.signer().organisation() != null;
        values.put("unproven", named && (signature.trusted() != TrustStatus.YES || !signature.intact()));
        putText("proven", VerifyText.formatDisplay(signature.evidence().provenTime()));
        putText("claimed", VerifyText.formatDisplay(signature.evidence().claimedTime()));
        values.put(
                "ids",
                sanitizeLines(signature.signer().ids().stream()
                        .map(id -> id.kind() + ": " + id.value().value())
                        .toList()));
    }

    private void addVerdict() {
        String verdict = signature.verdict().text();
        putText("verdict", verdict);
        values.put("icon", VerdictIcon.svg(verdict));
        putText("word", texts.text("verify.verdict." + verdict));
        putText("answer", texts.text("verify.answer." + verdict));
        putText("reason", signature.reason(texts.language()));
        putText("covers", VerifyText.describeCoverage(signature.coverage(), texts));
        addLines("changes", "changed", signature.coverage().changes().stream().map(this::describeChange));
        addLines(
                "warnings",
                "minded",
                VerifyText.findFurtherFindings(signature).stream().map(finding -> finding.message(texts.language())));
    }

    /** Adds the lines and whether there are any. */
    private void addLines(String key, String any, Stream<String> lines) {
        List<String> shown = sanitizeLines(lines.toList());
        values.put(key, shown);
        values.put(any, !shown.isEmpty());
    }

    private String describeChange(SignatureCoverage.LaterChange change) {
        String what = MessageCatalogue.text(change.what(), texts.language(), List.of());
        return texts.text(change.allowed() ? "verify.change.allowed" : "verify.change.refused", what);
    }

    private void addTechnicalDetails() {
        VerdictEvidence evidence = signature.evidence();
        SignatureAlgorithms algorithms = signature.algorithms();
        putText("field", signature.name());
        putText(
                "algorithms",
                algorithms == null
                        ? ""
                        : algorithms.signature() + ", " + algorithms.digest() + ", " + algorithms.keyBits() + " bit");
        putText("trusted", texts.text("verify.trusted." + keyWord(signature.trusted())));
        values.put(
                "chain",
                sanitizeLines(
                        evidence.chain().stream().map(this::describeCertificate).toList()));
        values.put(
                "revocations",
                sanitizeLines(evidence.revocations().stream()
                        .map(this::describeRevocation)
                        .toList()));
        values.put(
                "findings",
                sanitizeLines(
                        signature.findings().stream().map(this::describeFinding).toList()));
    }

    private String describeCertificate(X509Certificate certificate) {
        return texts.text(
                "verify.certificate",
                certificate.getSubjectX500Principal().getName(),
                VerifyText.formatDisplay(certificate.getNotBefore().toInstant().atOffset(ZoneOffset.UTC)),
                VerifyText.formatDisplay(certificate.getNotAfter().toInstant().atOffset(ZoneOffset.UTC)));
    }

    private String describeRevocation(RevocationStatus revocation) {
        String state = texts.text(
                "verify.revocation." + keyWord(revocation.state()), VerifyText.formatDisplay(revocation.revokedAt()));
        String source = texts.text(
                "verify.source." + keyWord(revocation.source()), VerifyText.formatDisplay(revocation.producedAt()));
        return revocation.subject() + ": " + state + "; " + source;
    }

    private String describeFinding(Finding finding) {
        return texts.text("severity." + keyWord(finding.severity())) + " · " + finding.requirement() + " · "
                + finding.message(texts.language());
    }

    private static String keyWord(Enum<?> value) {
        return EnumWords.of(value);
    }

    private void putText(String key, @Nullable String value) {
        values.put(key, value == null ? "" : TerminalText.sanitize(value));
    }

    private static List<String> sanitizeLines(List<String> lines) {
        return lines.stream().map(TerminalText::sanitize).toList();
    }
}
