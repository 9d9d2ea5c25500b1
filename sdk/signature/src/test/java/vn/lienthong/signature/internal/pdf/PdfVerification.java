package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import vn.lienthong.error.Finding;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.internal.ParsedSignature;

/** Verification helpers for the PDF tests. */
final class PdfVerification {
    private PdfVerification() {}

    static List<ParsedSignature> read(byte[] pdf) {
        try {
            return new PdfFormatReader().read(FileBytes.of(pdf), VerificationOptions.defaults());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the keys of the faults of the first signature. */
    static List<String> faults(byte[] pdf) {
        return faults(read(pdf).get(0));
    }

    static List<String> faults(ParsedSignature found) {
        return found.faults().stream().map(Finding::key).toList();
    }

    /** Returns the forbidden changes after the first signature. */
    static List<String> forbiddenChanges(byte[] pdf) {
        ParsedSignature found = read(pdf).get(0);
        List<String> forbidden = found.coverage().changes().stream()
                .filter(change -> !change.allowed())
                .map(SignatureCoverage.LaterChange::what)
                .toList();
        assertThat(faults(found).contains("signature.pdf.changed")).isEqualTo(!forbidden.isEmpty());
        return forbidden;
    }

    /** Returns the allowed changes after the first signature. */
    static List<String> allowedChanges(byte[] pdf) {
        return read(pdf).get(0).coverage().changes().stream()
                .filter(SignatureCoverage.LaterChange::allowed)
                .map(SignatureCoverage.LaterChange::what)
                .toList();
    }
}
