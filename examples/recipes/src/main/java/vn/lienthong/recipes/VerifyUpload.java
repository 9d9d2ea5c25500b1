package vn.lienthong.recipes;

import java.io.IOException;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxTrust;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.VerificationReport;
import vn.lienthong.signature.remote.TrustOptions;
import vn.lienthong.signature.remote.TrustServices;
import vn.lienthong.value.Language;

/**
 * Verifies uploads of a citizen: a signed document, the same with a changed byte, one without a signature, and a
 * file that is no document.
 */
public final class VerifyUpload {
    private VerifyUpload() {}

    public static void main(String[] args) throws IOException {
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTrust trust = sandbox.trust();
            try (TrustServices services = TrustServices.open(TrustOptions.fromMap(trust.settings()))) {
                SignatureVerifier verifier = SignatureVerifier.of(SampleSignedPdf.trusting(trust, services));
                byte[] upload = SampleSignedPdf.sign(SampleSignedPdf.PDF, trust, TrustHolder.PERSON, services);
                printVerdict("signed", verifier, upload);
                byte[] changed = upload.clone();
                changed[SampleSignedPdf.PDF.length - 2] ^= 1;
                printVerdict("changed", verifier, changed);
                printVerdict("unsigned", verifier, SampleSignedPdf.PDF);
                printVerdict("no paper", verifier, new byte[] {1, 2, 3});
            }
        }
    }

    private static void printVerdict(String what, SignatureVerifier verifier, byte[] upload) {
        try {
            VerificationReport report = verifier.verify(upload);
            System.out.println(what + ": " + report.verdict().text());
            report.signatures().forEach(signature -> System.out.println("  " + signature.reason(Language.VI)));
            // Only signed content is processed further, not other content that the file may show.
            report.content().ifPresent(content -> System.out.println("  signed: " + (content.length() > 0)));
        } catch (UnreadableDocumentException e) {
            System.out.println(what + ": " + e.message(Language.VI));
        }
    }
}
