package vn.lienthong.recipes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxTrust;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.TrustAnchors;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationOptionsBuilder;
import vn.lienthong.signature.remote.TrustOptions;
import vn.lienthong.signature.remote.TrustServices;
import vn.lienthong.signature.sign.PadesSigner;
import vn.lienthong.signature.sign.PdfPlacement;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.SigningKeyFactory;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;

/** An empty page, and the common parts of the signature recipes. */
final class SampleSignedPdf {
    static final byte[] PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            xref
            0 4
            0000000000 65535 f\040
            0000000009 00000 n\040
            0000000052 00000 n\040
            0000000101 00000 n\040
            trailer<</Size 4/Root 1 0 R>>
            startxref
            164
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);

    private SampleSignedPdf() {}

    /** Signs with the key of an invented person of the sandbox, with a timestamp. */
    static byte[] sign(byte[] pdf, SandboxTrust trust, TrustHolder holder, TrustServices services) throws IOException {
        Path file = Files.createTempFile("key", ".p12");
        try {
            // In production the key is in a token or a remote service; a password is prompted for and never stored.
            Files.write(file, trust.pkcs12(holder, "kiem-thu".toCharArray()));
            try (SigningKey key = SigningKeyFactory.pkcs12(file, "kiem-thu".toCharArray(), null)) {
                PadesSigner signer = PadesSigner.of(TimestampClient.of(services));
                SigningParameters parameters = SigningParameters.of(key.chain(), Clock.systemUTC());
                ToBeSigned waiting = signer.prepare(pdf, parameters, PdfPlacement.invisible());
                return signer.complete(pdf, waiting, key.sign(waiting)).document();
            }
        } finally {
            Files.delete(file);
        }
    }

    /** Returns the sandbox's timestamp and revocation services. */
    static TrustServices trustServices(Sandbox sandbox) {
        return TrustServices.open(TrustOptions.fromMap(sandbox.trust().settings()));
    }

    /** Returns the verdict on a document for a verifier that trusts the sandbox. */
    static String verify(byte[] pdf, Sandbox sandbox, TrustServices services) throws IOException {
        SignatureVerifier verifier = SignatureVerifier.of(trusting(sandbox.trust(), services));
        return verifier.verify(pdf).verdict().text();
    }

    /** Returns options that trust the sandbox's root and query its revocation services. */
    static VerificationOptions trusting(SandboxTrust trust, TrustServices services) throws IOException {
        byte[] pem = trust.anchorPem().getBytes(StandardCharsets.US_ASCII);
        return VerificationOptionsBuilder.builder()
                .anchors(TrustAnchors.pem(new ByteArrayInputStream(pem), "sandbox"))
                .trustServiceClient(services)
                .build();
    }
}
