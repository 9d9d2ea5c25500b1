package vn.lienthong.cli.verify;

import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.error.Finding;
import vn.lienthong.value.MessageCatalogue;
import vn.lienthong.signature.SignatureAlgorithms;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.VerdictEvidence;
import vn.lienthong.signature.RevocationStatus;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignerInfo;
import vn.lienthong.signature.TrustStatus;

/** What the page shows of one signature. Texts of a certificate are a stranger's: what steers writing is shown as its number. */
final class SignatureCard {
    private final CliTexts texts;
    private final SignatureReport signature;
    private final Map<String, Object> values = new HashMap<>();

    private SignatureCard(CliTexts texts, SignatureReport signature) {
        this.texts = texts;
        this.signature = signature;
    }

    static Map<String, Object> of(int number, SignatureReport signature, CliTexts texts) {
        SignatureCard card = new SignatureCard(texts, signature);
        card.put("n", Integer.toString(number));
        card.person();
        card.judged();
        card.technical();
        return card.values;
    }

    private void person() {
        String name = VerifyText.text(signature.signer().name());
        put("name", name == null ? texts.text("verify.signer.unknown") : name);
        put("organisation", VerifyText.text(signature.signer().organisation()));
        SignerInfo.SignerKind kind = signature.signer().kind();
        put("kind", kind == SignerInfo.SignerKind.UNKNOWN ? "" : texts.text("verify.signer." + word(kind)));
        // Anybody can write any name into a certificate of their own, or lay another's beside a signature.
        boolean named = name != null || signature.signer().organisation() != null;
        values.put("unproven", named && (signature.trusted() != TrustStatus.YES || !signature.intact()));
        put("proven", VerifyText.shown(signature.evidence().provenTime()));
        put("claimed", VerifyText.shown(signature.evidence().claimedTime()));
        values.put(
                "ids",
                shown(signature.signer().ids().stream()
                        .map(id -> id.kind() + ": " + id.value().value())
                        .toList()));
    }

    private void judged() {
        String verdict = signature.verdict().text();
        put("verdict", verdict);
        values.put("icon", VerdictIcon.svg(verdict));
        put("word", texts.text("verify.verdict." + verdict));
        put("answer", texts.text("verify.answer." + verdict));
        put("reason", signature.reason(texts.language()));
        put("covers", VerifyText.covers(signature.coverage(), texts));
        list("changes", "changed", signature.coverage().changes().stream().map(this::change));
        list("warnings", "minded", VerifyText.beside(signature).stream().map(finding -> finding.message(texts.language())));
    }

    /** The lines, and whether there are any. */
    private void list(String key, String any, Stream<String> lines) {
        List<String> shown = shown(lines.toList());
        values.put(key, shown);
        values.put(any, !shown.isEmpty());
    }

    private String change(SignatureCoverage.LaterChange change) {
        String what = MessageCatalogue.text(change.what(), texts.language(), List.of());
        return texts.text(change.allowed() ? "verify.change.allowed" : "verify.change.refused", what);
    }

    private void technical() {
        VerdictEvidence evidence = signature.evidence();
        SignatureAlgorithms algorithms = signature.algorithms();
        put("field", signature.name());
        put(
                "algorithms",
                algorithms == null
                        ? ""
                        : algorithms.signature() + ", " + algorithms.digest() + ", " + algorithms.keyBits() + " bit");
        put("trusted", texts.text("verify.trusted." + word(signature.trusted())));
        values.put(
                "chain", shown(evidence.chain().stream().map(this::certificate).toList()));
        values.put(
                "revocations",
                shown(evidence.revocations().stream().map(this::state).toList()));
        values.put(
                "findings",
                shown(signature.findings().stream().map(this::finding).toList()));
    }

    private String certificate(X509Certificate certificate) {
        return texts.text(
                "verify.certificate",
                certificate.getSubjectX500Principal().getName(),
                VerifyText.shown(certificate.getNotBefore().toInstant().atOffset(ZoneOffset.UTC)),
                VerifyText.shown(certificate.getNotAfter().toInstant().atOffset(ZoneOffset.UTC)));
    }

    private String state(RevocationStatus revocation) {
        String state = texts.text("verify.revocation." + word(revocation.state()), VerifyText.shown(revocation.revokedAt()));
        String source = texts.text("verify.source." + word(revocation.source()), VerifyText.shown(revocation.producedAt()));
        return revocation.subject() + ": " + state + "; " + source;
    }

    private String finding(Finding finding) {
        return texts.text("severity." + word(finding.severity())) + " · " + finding.requirement() + " · "
                + finding.message(texts.language());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void put(String key, @Nullable String value) {
        values.put(key, value == null ? "" : TerminalText.line(value));
    }

    private static List<String> shown(List<String> lines) {
        return lines.stream().map(TerminalText::line).toList();
    }
}
