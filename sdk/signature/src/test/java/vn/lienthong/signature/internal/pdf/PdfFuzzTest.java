package vn.lienthong.signature.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.DocumentMutator;
import vn.lienthong.signature.internal.ParsedSignature;

@Tag("LT-PDF-040")
class PdfFuzzTest {
    /** Returns whether an intact signature covers exactly the bytes of an original one. */
    private static boolean isOriginal(ParsedSignature found, byte[] from, byte[] to) {
        if (found.faults().stream().anyMatch(fault -> fault.severity() == Severity.FAIL) || found.signer() == null) {
            return true;
        }
        long length = found.coverage().content() == null
                ? -1
                : found.coverage().content().length();
        List<ParsedSignature> honest = PdfVerification.read(from);
        return honest.stream()
                .map(one -> one.coverage().content())
                .anyMatch(
                        content -> content != null && content.length() == length && isSameExceptHex(from, to, length));
    }

    /**
     * Compares without the signature slots, which are not signed: a change inside a slot does not change the content.
     */
    private static boolean isSameExceptHex(byte[] from, byte[] to, long length) {
        String honest = SignedPdfFixture.text(from).substring(0, (int) length).replaceAll("<[0-9A-Fa-f]{1000,}>", "<>");
        return to.length >= length
                && honest.equals(
                        SignedPdfFixture.text(to).substring(0, (int) length).replaceAll("<[0-9A-Fa-f]{1000,}>", "<>"));
    }

    @Test
    @DisplayName("No variant causes another exception, hangs, or is intact over other bytes")
    void variants() {
        byte[] one = SignedPdfFixture.createSigned();
        byte[] two = SignedPdfFixture.sign(one, "ETSI.RFC3161", 0);
        DocumentMutator.each(List.of(one, two), false, (good, variant) -> {
            for (ParsedSignature found : PdfVerification.read(variant)) {
                assertThat(isOriginal(found, good, variant)).isTrue();
            }
        });
    }
}
