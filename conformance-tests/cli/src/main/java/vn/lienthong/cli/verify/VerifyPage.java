package vn.lienthong.cli.verify;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.VerificationProfile;
import vn.lienthong.signature.VerificationReport;
import vn.lienthong.value.EnumWords;

/**
 * An HTML page about signed files for a clerk: signer, time, signed part, trust and reasons. It contains no script
 * and loads nothing, and text of a document cannot become markup.
 */
public final class VerifyPage {
    private static final Template TEMPLATE = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .strictSections(true)
            .compile(loadTemplate());

    private VerifyPage() {}

    /**
     * The settings of the verification.
     *
     * @param verifiedAt time of the verification
     * @param anchorCount number of trusted certificates
     */
    public record VerificationSettings(OffsetDateTime verifiedAt, VerificationProfile profile, int anchorCount) {}

    public static String html(List<VerifiedFile> files, VerificationSettings manner, CliTexts texts) {
        Map<String, Object> page = new HashMap<>();
        page.put("l", texts.withPrefix("verify.page."));
        page.put("lang", EnumWords.of(texts.language()));
        page.put("at", VerifyText.formatDisplay(manner.verifiedAt()));
        page.put("profile", texts.text("verify.profile." + EnumWords.of(manner.profile())));
        page.put(
                "anchors",
                manner.anchorCount() == 0
                        ? texts.text("verify.anchors.none")
                        : texts.text("verify.anchors.some", Integer.toString(manner.anchorCount())));
        page.put("several", files.size() > 1);
        List<Map<String, Object>> shown = new ArrayList<>();
        for (VerifiedFile file : files) {
            shown.add(fileModel(shown.size() + 1, file, texts));
        }
        page.put("files", shown);
        return TEMPLATE.execute(page);
    }

    private static Map<String, Object> fileModel(int number, VerifiedFile checked, CliTexts texts) {
        Map<String, Object> file = new HashMap<>();
        String verdict = checked.verdictWord();
        file.put("id", Integer.toString(number));
        file.put("file", TerminalText.sanitize(checked.file()));
        file.put("verdict", verdict);
        file.put("icon", VerdictIcon.svg(verdict));
        file.put("word", texts.text("verify.verdict." + verdict));
        file.put("advice", texts.text("verify.advice." + verdict + (isPartOnly(checked) ? "-part" : "")));
        file.put("problem", checked.problem() == null ? "" : TerminalText.sanitize(checked.problem()));
        VerificationReport report = checked.report();
        List<SignatureReport> signatures = report == null ? List.of() : report.signatures();
        List<Map<String, Object>> cards = new ArrayList<>();
        for (SignatureReport signature : signatures) {
            cards.add(SignatureCard.create(cards.size() + 1, signature, texts));
        }
        file.put("signatures", cards);
        file.put("count", texts.text("verify.count", Integer.toString(cards.size())));
        file.put("remarks", findingTexts(report, texts));
        RevisionChart strip = RevisionChart.of(signatures);
        file.put("strip", strip.revisions().isEmpty() ? List.of() : List.of(chartModel(strip)));
        return file;
    }

    /** Returns whether the file is valid and only a part of it is signed. */
    private static boolean isPartOnly(VerifiedFile checked) {
        VerificationReport report = checked.report();
        return report != null
                && report.verdict() == SignatureVerdict.VALID
                && report.signatures().stream()
                        .allMatch(signature -> signature.coverage().extent() == SignatureCoverage.CoverageExtent.PART);
    }

    private static Map<String, Object> chartModel(RevisionChart strip) {
        return Map.of("revisions", strip.revisions(), "missing", strip.hasMissingEnd(), "rows", strip.rows());
    }

    private static List<String> findingTexts(@Nullable VerificationReport report, CliTexts texts) {
        return report == null
                ? List.of()
                : report.findings().stream()
                        .map(finding -> TerminalText.sanitize(finding.message(texts.language())))
                        .toList();
    }

    private static String loadTemplate() {
        try (InputStream in = VerifyPage.class.getResourceAsStream("verify.mustache")) {
            return new String(Objects.requireNonNull(in, "verify.mustache").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
