package vn.lienthong.cli.verify;

import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.Plain;
import vn.lienthong.cli.Texts;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Messages;
import vn.lienthong.signature.Algorithms;
import vn.lienthong.signature.Coverage;
import vn.lienthong.signature.Evidence;
import vn.lienthong.signature.Revocation;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.Signer;
import vn.lienthong.signature.Trust;

/** What the page shows of one signature. Texts of a certificate are a stranger's: what steers writing is shown as its number. */
final class SignatureCard {
    private final Texts texts;
    private final SignatureReport signature;
    private final Map<String, Object> values = new HashMap<>();

    private SignatureCard(Texts texts, SignatureReport signature) {
        this.texts = texts;
        this.signature = signature;
    }

    static Map<String, Object> of(int number, SignatureReport signature, Texts texts) {
        SignatureCard card = new SignatureCard(texts, signature);
        card.put("n", Integer.toString(number));
        card.person();
        card.judged();
        card.technical();
        return card.values;
    }

    private void person() {
        String name = Words.text(signature.signer().name());
        put("name", name == null ? texts.text("verify.signer.unknown") : name);
        put("organisation", Words.text(signature.signer().organisation()));
        Signer.Kind kind = signature.signer().kind();
        put("kind", kind == Signer.Kind.UNKNOWN ? "" : texts.text("verify.signer." + word(kind)));
        // Anybody can write any name into a certificate of their own, or lay another's beside a signature.
        boolean named = name != null || signature.signer().organisation() != null;
        values.put("unproven", named && (signature.trusted() != Trust.YES || !signature.intact()));
        put("proven", Words.shown(signature.evidence().provenTime()));
        put("claimed", Words.shown(signature.evidence().claimedTime()));
        values.put(
                "ids",
                shown(signature.signer().ids().stream()
                        .map(id -> id.kind() + ": " + id.value().value())
                        .toList()));
    }

    private void judged() {
        String verdict = signature.verdict().text();
        put("verdict", verdict);
        values.put("icon", Icon.svg(verdict));
        put("word", texts.text("verify.verdict." + verdict));
        put("answer", texts.text("verify.answer." + verdict));
        put("reason", signature.reason(texts.language()));
        put("covers", Words.covers(signature.coverage(), texts));
        list("changes", "changed", signature.coverage().changes().stream().map(this::change));
        list("warnings", "minded", Words.beside(signature).stream().map(finding -> finding.message(texts.language())));
    }

    /** The lines, and whether there are any. */
    private void list(String key, String any, Stream<String> lines) {
        List<String> shown = shown(lines.toList());
        values.put(key, shown);
        values.put(any, !shown.isEmpty());
    }

    private String change(Coverage.Change change) {
        String what = Messages.text(change.what(), texts.language(), List.of());
        return texts.text(change.allowed() ? "verify.change.allowed" : "verify.change.refused", what);
    }

    private void technical() {
        Evidence evidence = signature.evidence();
        Algorithms algorithms = signature.algorithms();
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
                Words.shown(certificate.getNotBefore().toInstant().atOffset(ZoneOffset.UTC)),
                Words.shown(certificate.getNotAfter().toInstant().atOffset(ZoneOffset.UTC)));
    }

    private String state(Revocation revocation) {
        String state = texts.text("verify.revocation." + word(revocation.state()), Words.shown(revocation.revokedAt()));
        String source = texts.text("verify.source." + word(revocation.source()), Words.shown(revocation.producedAt()));
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
        values.put(key, value == null ? "" : Plain.line(value));
    }

    private static List<String> shown(List<String> lines) {
        return lines.stream().map(Plain::line).toList();
    }
}
