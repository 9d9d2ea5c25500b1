package vn.lienthong.signature.internal.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.lienthong.error.Findings;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.SignedFileKind;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationReport;
import vn.lienthong.signature.internal.ParsedSignature;

/** Builds the report of one verification, with the same rules for every format. */
public final class ReportBuilder {
    private static final List<SignatureVerdict> WORST_FIRST = List.of(
            SignatureVerdict.NOT_INTACT,
            SignatureVerdict.NOT_TRUSTED,
            SignatureVerdict.UNKNOWN,
            SignatureVerdict.VALID);

    private final ValidationContext means;

    private ReportBuilder(VerificationOptions options) {
        this.means = ValidationContext.of(options);
    }

    /**
     * Validates all signatures of a document.
     *
     * @throws IOException if the document cannot be read again
     * @throws UnreadableDocumentException if it has too many signatures
     */
    public static VerificationReport report(
            SignedFileKind kind, List<ParsedSignature> found, VerificationOptions options) throws IOException {
        if (found.size() > options.maxSignatures()) {
            throw new UnreadableDocumentException("signature.unreadable.many");
        }
        ReportBuilder builder = new ReportBuilder(options);
        List<SignatureReport> reports = new ArrayList<>();
        for (ParsedSignature one : found) {
            reports.add(new SignatureValidation(builder.means, one).report("/signatures/" + reports.size()));
        }
        SignatureVerdict worst = reports.stream()
                .map(SignatureReport::verdict)
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElse(SignatureVerdict.UNSIGNED);
        Findings anchors = AnchorExpiry.ending(options.anchors(), builder.means.now());
        return new VerificationReport(kind, worst, reports, anchors);
    }
}
