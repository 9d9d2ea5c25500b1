package vn.lienthong.cli.verify;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import vn.lienthong.cli.JsonLine;
import vn.lienthong.cli.Plain;
import vn.lienthong.cli.Texts;
import vn.lienthong.error.Finding;
import vn.lienthong.signature.Algorithms;
import vn.lienthong.signature.Evidence;
import vn.lienthong.signature.SignatureReport;

/** Writes what came of each file as it comes: text for people, or a JSON list for programs. */
public final class Answers {
    private static final String IN = "  ";

    private final PrintWriter out;
    private final Texts texts;
    private final boolean json;
    private boolean begun;

    public Answers(PrintWriter out, Texts texts, boolean json) {
        this.out = out;
        this.texts = texts;
        this.json = json;
    }

    public void add(Checked checked) {
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

    private String json(Checked checked) {
        JsonLine line = new JsonLine(out).open().text("file", checked.file()).list("signatures");
        if (checked.report() != null) {
            checked.report().signatures().forEach(signature -> json(line, signature));
        }
        line.closeList().text("verdict", checked.verdict());
        if (checked.problem() != null) {
            line.text("reason", checked.problem());
        }
        return line.close().value();
    }

    private void json(JsonLine line, SignatureReport signature) {
        Evidence evidence = signature.evidence();
        Algorithms algorithms = signature.algorithms();
        line.open()
                .truth("intact", signature.intact())
                .text("trusted", signature.trusted().name().toLowerCase(Locale.ROOT))
                .text("covers", signature.coverage().text())
                .object("signer")
                .text("cn", Words.text(signature.signer().name()))
                .text("o", Words.text(signature.signer().organisation()))
                .texts(
                        "ids",
                        signature.signer().ids().stream()
                                .map(id -> id.kind() + ":" + id.value().value())
                                .toList())
                .close()
                .text("claimedTime", Words.iso(evidence.claimedTime()))
                .text("provenTime", Words.iso(evidence.provenTime()))
                .text("digest", algorithms == null ? null : algorithms.digest())
                .texts(
                        "warnings",
                        Words.beside(signature).stream()
                                .map(finding -> finding.message(texts.language()))
                                .toList())
                .text("reason", signature.reason(texts.language()))
                .close();
    }

    private void text(Checked checked) {
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
        say(IN, number + ". " + Words.who(signature, texts) + ": " + verdict);
        say(IN + IN, signature.reason(texts.language()));
        say(IN + IN, Words.covers(signature.coverage(), texts));
        String proven = Words.iso(signature.evidence().provenTime());
        String claimed = Words.iso(signature.evidence().claimedTime());
        if (proven != null) {
            say(IN + IN, texts.text("verify.time.proven", proven));
        }
        if (claimed != null) {
            say(IN + IN, texts.text("verify.time.claimed", claimed));
        }
        Words.beside(signature).forEach(finding -> say(IN + IN, finding));
    }

    private void say(String indent, Finding finding) {
        String severity = texts.text("severity." + finding.severity().name().toLowerCase(Locale.ROOT));
        say(indent, severity + IN + finding.requirement() + IN + finding.message(texts.language()));
    }

    private void say(String indent, String text) {
        out.println(indent + Plain.line(text));
    }
}
