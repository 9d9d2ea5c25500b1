package vn.lienthong.recipes;

import java.io.IOException;
import java.time.Clock;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxSigning;
import vn.lienthong.signature.remote.CscOptions;
import vn.lienthong.signature.remote.CscSigner;
import vn.lienthong.signature.remote.PendingSignature;
import vn.lienthong.signature.remote.RemoteCertificate;
import vn.lienthong.signature.remote.RemoteOutcome;
import vn.lienthong.signature.remote.SigningOrder;
import vn.lienthong.signature.remote.TrustServices;
import vn.lienthong.signature.sign.PadesSigner;
import vn.lienthong.signature.sign.PdfPlacement;
import vn.lienthong.signature.sign.SignedDocument;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;

/**
 * Signs with a key of a remote service: the person confirms, the order is stored, and another process completes
 * the document.
 */
public final class SignRemotely {
    private SignRemotely() {}

    public static void main(String[] args) throws IOException {
        try (Sandbox sandbox = Sandbox.start();
                TrustServices services = SampleSignedPdf.trustServices(sandbox)) {
            SandboxSigning service = sandbox.signing();
            CscOptions options = CscOptions.fromMap(service.cscSettings("csc-v1"));
            PadesSigner pades = PadesSigner.of(TimestampClient.of(services));
            String order;
            byte[] waiting;
            try (CscSigner signer = CscSigner.open(options)) {
                FreeText account = FreeText.of(service.cscAccount());
                RemoteCertificate certificate = signer.listCertificates(account).get(0);
                // MySign's own gateway and SmartCA support PKCS#1 v1.5 only: .with(SigningAlgorithm.RSA_PKCS1_SHA256).
                SigningParameters parameters = SigningParameters.of(certificate.chain(), Clock.systemUTC());
                ToBeSigned asked = pades.prepare(SampleSignedPdf.PDF, parameters, PdfPlacement.invisible());
                SigningOrder ordered = new SigningOrder(certificate, asked, FreeText.of("H01-000488 KIEM THU"));
                order = signer.start(ordered).text();
                waiting = asked.toBytes();
            }
            // Both are stored together with the unchanged document; a job of another process polls the order.
            try (CscSigner signer = CscSigner.open(options)) {
                ToBeSigned asked = ToBeSigned.of(waiting);
                RemoteOutcome outcome = signer.poll(PendingSignature.of(order), asked);
                if (outcome instanceof RemoteOutcome.RemotelySigned signed) {
                    SignedDocument<byte[]> made = pades.complete(SampleSignedPdf.PDF, asked, signed.value());
                    System.out.println("signed: " + SampleSignedPdf.verify(made.document(), sandbox, services));
                } else {
                    System.out.println("no value: " + outcome);
                }
            }
        }
    }
}
