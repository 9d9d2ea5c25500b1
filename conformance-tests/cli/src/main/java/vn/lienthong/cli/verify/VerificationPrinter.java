package vn.lienthong.cli.verify;

import java.io.PrintWriter;
import java.util.List;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.error.Finding;
import vn.lienthong.signature.SignatureAlgorithms;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.VerdictEvidence;
import vn.lienthong.value.EnumWords;

/** Writes the result of each file immediately: text for people, or a JSON list for programs. */
public final class VerificationPrinter {
    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final CliTexts texts;
    private final boolean json;
    private boolean started;

    public VerificationPrinter(PrintWriter out, CliTexts texts, boolean json) {
        this.out = out;
        this.texts = texts;
        this.json = json;
    }

    public void print(VerifiedFile checked) {
        if (json) {
            out.println(started ? "," : "[");
            out.print(toJson(checked));
        } else {
            printFile(checked);
        }
        started = true;
    }

    /** Ends the output. */
    public void finish() {
        if (json) {
            out.println(started ? "" : "[");
            out.println("]");
        }
    }

    private String toJson(VerifiedFile checked) {
        JsonLineWriter line = new JsonLineWriter(out)
                .startObject()
                .textField("file", checked.file())
                .startList("signatures");
        if (checked.report() != null) {
            checked.report().signatures().forEach(signature -> writeSignatureJson(line, signature));
        }
        line.endList().textField("verdict", checked.verdictWord());
        if (checked.problem() != null) {
            line.textField("reason", checked.problem());
        }
        return line.endObject().toLine();
    }

    private void writeSignatureJson(JsonLineWriter line, SignatureReport signature) {
        VerdictEvidence evidence = signature.evidence();
        SignatureAlgorithms algorithms = signature.algorithms();
        line.startObject()
                .booleanField("intact", signature.intact())
                .textField("trusted", EnumWords.of(signature.trusted()))
                .textField("covers", signature.coverage().text())
                .startObjectField("signer")
                .textField("cn", VerifyText.unmask(signature.signer().name()))
                .textField("o", VerifyText.unmask(signature.signer().organisation()))
                .textListField(
                        "ids",
                        signature.signer().ids().stream()
                                .map(id -> id.kind() + ":" + id.value().value())
                                .toList())
                .endObject()
                .textField("claimedTime", VerifyText.formatIso(evidence.claimedTime()))
                .textField("provenTime", VerifyText.formatIso(evidence.provenTime()))
                .textField("digest", algorithms == null ? null : algorithms.digest())
                .textListField(
                        "warnings",
                        VerifyText.findFurtherFindings(signature).stream()
                                .map(finding -> finding.message(texts.language()))
                                .toList())
                .textField("reason", signature.reason(texts.language()))
                .endObject();
    }

    private void printFile(VerifiedFile checked) {
        printLine("", checked.file() + ": " + texts.text("verify.verdict." + checked.verdictWord()));
        if (checked.report() == null) {
            printLine(INDENT, String.valueOf(checked.problem()));
            return;
        }
        List<SignatureReport> signatures = checked.report().signatures();
        for (int i = 0; i < signatures.size(); i++) {
            printSignature(i + 1, signatures.get(i));
        }
        checked.report().findings().forEach(finding -> printLine(INDENT, finding));
    }

    private void printSignature(int number, SignatureReport signature) {
        String verdict = texts.text("verify.verdict." + signature.verdict().text());
        printLine(INDENT, number + ". " + VerifyText.signerName(signature, texts) + ": " + verdict);
        printLine(INDENT + INDENT, signature.reason(texts.language()));
        printLine(INDENT + INDENT, VerifyText.describeCoverage(signature.coverage(), texts));
        String proven = VerifyText.formatIso(signature.evidence().provenTime());
        String claimed = VerifyText.formatIso(signature.evidence().claimedTime());
        if (proven != null) {
            printLine(INDENT + INDENT, texts.text("verify.time.proven", proven));
        }
        if (claimed != null) {
            printLine(INDENT + INDENT, texts.text("verify.time.claimed", claimed));
        }
        VerifyText.findFurtherFindings(signature).forEach(finding -> printLine(INDENT + INDENT, finding));
    }

    private void printLine(String indent, Finding finding) {
        String severity = texts.text("severity." + EnumWords.of(finding.severity()));
        printLine(indent, severity + INDENT + finding.requirement() + INDENT + finding.message(texts.language()));
    }

    private void printLine(String indent, String text) {
        out.println(indent + TerminalText.sanitize(text));
    }
}
