package vn.lienthong.cli.verify;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.SignatureReport;

/** Descriptions of signatures for people and programs. */
final class VerifyText {
    private static final DateTimeFormatter ISO_FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter DISPLAY_FORMAT =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu", Locale.ROOT);

    private VerifyText() {}

    /** Returns the time with +07:00, independent of the offset in the document. */
    static @Nullable String formatIso(@Nullable OffsetDateTime time) {
        return time == null ? null : ISO_FORMAT.format(VietnamTime.of(time));
    }

    static String formatDisplay(@Nullable OffsetDateTime time) {
        return time == null ? "" : DISPLAY_FORMAT.format(VietnamTime.of(time));
    }

    /** Returns the value behind a mask, because the signer is the purpose of the request. */
    static @Nullable String unmask(@Nullable MaskedValue value) {
        return value == null ? null : value.value();
    }

    /** Returns the findings to show in addition to the reason. */
    static List<Finding> findFurtherFindings(SignatureReport signature) {
        Finding decisive = signature.decisive().orElse(null);
        return signature.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARN
                        || (finding.severity() == Severity.FAIL && !finding.equals(decisive)))
                .toList();
    }

    static String describeCoverage(SignatureCoverage coverage, CliTexts texts) {
        return switch (coverage.extent()) {
            case WHOLE_FILE -> texts.text("verify.covers.whole-file");
            case EARLIER_REVISION ->
                texts.text(
                        "verify.covers.revision",
                        Integer.toString(coverage.revision()),
                        Integer.toString(coverage.revisions()));
            case PART -> texts.text("verify.covers.part");
            case BEYOND_END -> texts.text("verify.covers.beyond-end");
        };
    }

    /** Returns name and organisation, or that the certificate contains neither. */
    static String signerName(SignatureReport signature, CliTexts texts) {
        String name = unmask(signature.signer().name());
        String organisation = unmask(signature.signer().organisation());
        if (name == null) {
            return organisation == null ? texts.text("verify.signer.unknown") : organisation;
        }
        return organisation == null ? name : name + " (" + organisation + ")";
    }
}
