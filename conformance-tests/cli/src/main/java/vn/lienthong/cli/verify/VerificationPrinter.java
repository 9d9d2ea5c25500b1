package vn.lienthong.cli.verify;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.error.Finding;
import vn.lienthong.signature.SignatureAlgorithms;
import vn.lienthong.signature.VerdictEvidence;
import vn.lienthong.signature.SignatureReport;

/** Writes what came of each file as it comes: text for people, or a JSON list for programs. */
public final class VerificationPrinter {
    private static final String IN = "  ";

    private final PrintWriter out;
    private final CliTexts texts;
    private final boolean json;
    private boolean begun;

    public VerificationPrinter(PrintWriter out, CliTexts texts, boolean json) {
        this.out = out;
        this.texts = texts;
        this.json = json;
    }

    public void add(VerifiedFile checked) {
        if (json) {
            out.println(begun ? "," : "[");
            out.print(json(checked));
        } else {
            text(checked);
        }
        begun = true;
    }

    /** There are no more. */
    public void end() {
        if (json) {
            out.println(begun ? "" : "[");
            out.println("]");
        }
    }

    private String json(VerifiedFile checked) {
        JsonLineWriter line = new JsonLineWriter(out).open().text("file", checked.file()).list("signatures");
        if (checked.report() != null) {
            checked.report().signatures().forEach(signature -> json(line, signature));
        }
        line.closeList().text("verdict", checked.verdict());
        if (checked.problem() != null) {
            line.text("reason", checked.problem());
        }
        return line.close().value();
    }

    private void json(JsonLineWriter line, SignatureReport signature) {
        VerdictEvidence evidence = signature.evidence();
        SignatureAlgorithms algorithms = signature.algorithms();
        line.open()
                .truth("intact", signature.intact())
                .text("trusted", signature.trusted().name().toLowerCase(Locale.ROOT))
                .text("covers", signature.coverage().text())
                .object("signer")
                .text("cn", VerifyText.text(signature.signer().name()))
                .text("o", VerifyText.text(signature.signer().organisation()))
                .texts(
                        "ids",
                        signature.signer().ids().stream()
                                .map(id -> id.kind() + ":" + id.value().value())
                                .toList())
                .close()
                .text("claimedTime", VerifyText.iso(evidence.claimedTime()))
                .text("provenTime", VerifyText.iso(evidence.provenTime()))
                .text("digest", algorithms == null ? null : algorithms.digest())
                .texts(
                        "warnings",
                        VerifyText.beside(signature).stream()
                                .map(finding -> finding.message(texts.language()))
                                .toList())
                .text("reason", signature.reason(texts.language()))
                .close();
    }

    private void text(VerifiedFile checked) {
        say("", checked.file() + ": " + texts.text("verify.verdict." + checked.verdict()));
        if (checked.report() == null) {
            say(IN, String.valueOf(checked.problem()));
            return;
        }
        List<SignatureReport> signatures = checked.report().signatures();
        for (int i = 0; i < signatures.size(); i++) {
            text(i + 1, signatures.get(i));
        }
        checked.report().findings().forEach(finding -> say(IN, finding));
    }

    private void text(int number, SignatureReport signature) {
        String verdict = texts.text("verify.verdict." + signature.verdict().text());
        say(IN, number + ". " + VerifyText.who(signature, texts) + ": " + verdict);
        say(IN + IN, signature.reason(texts.language()));
        say(IN + IN, VerifyText.covers(signature.coverage(), texts));
        String proven = VerifyText.iso(signature.evidence().provenTime());
        String claimed = VerifyText.iso(signature.evidence().claimedTime());
        if (proven != null) {
            say(IN + IN, texts.text("verify.time.proven", proven));
        }
        if (claimed != null) {
            say(IN + IN, texts.text("verify.time.claimed", claimed));
        }
        VerifyText.beside(signature).forEach(finding -> say(IN + IN, finding));
    }

    private void say(String indent, Finding finding) {
        String severity = texts.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
        say(indent, severity + IN + finding.requirement() + IN + finding.message(texts.language()));
    }

    private void say(String indent, String text) {
        out.println(indent + TerminalText.line(text));
    }
}
