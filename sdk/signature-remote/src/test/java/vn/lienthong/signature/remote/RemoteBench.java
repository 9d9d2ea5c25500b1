package vn.lienthong.signature.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Signature;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.SigningException;
import vn.lienthong.http.CallClock;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxSigning;
import vn.lienthong.signature.remote.RemoteOutcome.RemotelySigned;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.ToBeSigned;

/** A sandbox that plays the signing services, and a signer for each of them. */
abstract class RemoteBench {
    final Sandbox sandbox = Sandbox.start();
    final SandboxSigning service = sandbox.signing();

    @AfterEach
    void close() {
        assertThat(service.refusals()).isEmpty();
        sandbox.close();
    }

    /** Opens the signer of a kind: mysign, csc-v1, csc-v2 or smartca. */
    RemoteSigner open(String kind, CallClock timing) {
        Map<String, String> settings =
                new HashMap<>(kind.equals("smartca") ? service.smartCaSettings() : service.cscSettings(kind));
        return kind.equals("smartca")
                ? SmartCaSigner.open(SmartCaOptions.fromMap(settings), timing)
                : CscSigner.open(CscOptions.fromMap(settings), timing);
    }

    RemoteSigner open(String kind) {
        return open(kind, CallClock.system());
    }

    FreeText account(String kind) {
        return FreeText.of(kind.equals("smartca") ? service.smartCaAccount() : service.cscAccount());
    }

    RemoteCertificate certificate(RemoteSigner signer, String kind) {
        return signer.listCertificates(account(kind)).get(0);
    }

    SigningOrder order(RemoteSigner signer, String kind) {
        return SigningOrderFixture.order(certificate(signer, kind), SigningAlgorithm.RSA_PKCS1_SHA256);
    }

    static void verify(RemoteOutcome outcome, ToBeSigned waiting) throws Exception {
        assertThat(outcome).isInstanceOf(RemotelySigned.class);
        Signature signature = Signature.getInstance(waiting.terms().algorithm().jcaName());
        if (waiting.terms().algorithm().parameters().isPresent()) {
            signature.setParameter(waiting.terms().algorithm().parameters().get());
        }
        signature.initVerify(waiting.terms().certificate().getPublicKey());
        signature.update(waiting.bytesToSign());
        assertThat(signature.verify(((RemotelySigned) outcome).value())).isTrue();
    }

    static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SigningException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
