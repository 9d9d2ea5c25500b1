package vn.lienthong.signature.remote;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.signature.sign.SignatureFormat;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.SigningTerms;
import vn.lienthong.signature.sign.ToBeSigned;

/** Signing orders for tests. */
final class SigningOrderFixture {
    static final FreeText TITLE = FreeText.of("Ho so KIEM THU");

    private SigningOrderFixture() {}

    static ToBeSigned waiting(RemoteCertificate certificate, SigningAlgorithm algorithm, String content) {
        SigningTerms terms = SigningParameters.of(certificate.chain(), Clock.systemUTC())
                .withAlgorithm(algorithm)
                .createTerms();
        return new ToBeSigned(
                SignatureFormat.values()[0], terms, content.getBytes(StandardCharsets.UTF_8), new byte[0]);
    }

    static SigningOrder order(RemoteCertificate certificate, SigningAlgorithm algorithm) {
        return new SigningOrder(certificate, waiting(certificate, algorithm, "KIỂM THỬ"), TITLE);
    }
}
