package vn.lienthong.signature.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.code.FreeText;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.SigningException;
import vn.lienthong.http.Timing;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxSigning;
import vn.lienthong.sandbox.SigningFault;
import vn.lienthong.signature.remote.RemoteOutcome.Signed;
import vn.lienthong.signature.remote.RemoteOutcome.Waiting;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.ToBeSigned;

@Timeout(90)
class SmartCaTest {
    private final Sandbox sandbox = Sandbox.start();
    private final SandboxSigning service = sandbox.signing();

    @AfterEach
    void close() {
        assertThat(service.refusals()).isEmpty();
        sandbox.close();
    }

    /** One of mysign, csc-v1, csc-v2, smartca. */
    private RemoteSigner open(String kind, Timing timing) {
        Map<String, String> settings =
                new HashMap<>(kind.equals("smartca") ? service.smartCaSettings() : service.cscSettings(kind));
        return kind.equals("smartca")
                ? SmartCaSigner.open(SmartCaOptions.fromMap(settings), timing)
                : CscSigner.open(CscOptions.fromMap(settings), timing);
    }

    private RemoteSigner open(String kind) {
        return open(kind, Timing.system());
    }

    private FreeText account(String kind) {
        return FreeText.of(kind.equals("smartca") ? service.smartCaAccount() : service.cscAccount());
    }

    private RemoteCertificate certificate(RemoteSigner signer, String kind) {
        return signer.listCertificates(account(kind)).get(0);
    }

    private SigningOrder order(RemoteSigner signer, String kind) {
        return Signing.order(certificate(signer, kind), SigningAlgorithm.RSA_PKCS1_SHA256);
    }

    private static void verify(RemoteOutcome outcome, ToBeSigned waiting) throws Exception {
        assertThat(outcome).isInstanceOf(Signed.class);
        Signature signature = Signature.getInstance(waiting.terms().algorithm().jcaName());
        if (waiting.terms().algorithm().parameters().isPresent()) {
            signature.setParameter(waiting.terms().algorithm().parameters().get());
        }
        signature.initVerify(waiting.terms().certificate().getPublicKey());
        signature.update(waiting.octets());
        assertThat(signature.verify(((Signed) outcome).value())).isTrue();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SigningException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    @Tag("LT-RSC-023")
    @DisplayName("A callback is taken for our order alone, verified, and not believed that there is no value")
    void callback() throws Exception {
        try (SmartCaSigner signer = (SmartCaSigner) open("smartca")) {
            SigningOrder order = order(signer, "smartca");
            PendingSignature pending = signer.start(order);
            PendingSignature other = signer.start(order);
            byte[] body = service.smartCaCallback(pending.id());
            assertThat(SmartCaSigner.callbackId(body)).contains(pending.id());
            assertThat(SmartCaSigner.callbackId("không phải JSON".getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            verify(signer.receive(body, pending, order.waiting()), order.waiting());
            refused("signing.remote.other", () -> signer.receive(body, other, order.waiting()));
            service.fault(SigningFault.WRONG_SIGNATURE);
            byte[] broken = service.smartCaCallback(pending.id());
            refused("signing.remote.value", () -> signer.receive(broken, pending, order.waiting()));
            service.fault(SigningFault.EXPIRED);
            assertThat(signer.receive(service.smartCaCallback(pending.id()), pending, order.waiting()))
                    .isEqualTo(Waiting.WAITING);
            assertThatThrownBy(() -> signer.receive(new byte[] {'{'}, pending, order.waiting()))
                    .isInstanceOf(LienThongException.class);
        }
    }

    @Test
    @Tag("LT-RSC-024")
    @DisplayName("An account that allows it signs at once with passwords, which are cleared")
    void atOnce() throws Exception {
        try (SmartCaSigner signer = (SmartCaSigner) open("smartca")) {
            SigningOrder order = order(signer, "smartca");
            char[] password = service.password();
            char[] otp = service.otp();
            verify(signer.signAtOnce(order, password, otp), order.waiting());
            assertThat(password).containsOnly('\0');
            assertThat(otp).containsOnly('\0');
            char[] wrong = "sai".toCharArray();
            assertThatThrownBy(() -> signer.signAtOnce(order, wrong, service.otp()))
                    .isInstanceOf(ServiceException.Unauthenticated.class);
            assertThat(wrong).containsOnly('\0');
        }
    }

    @Test
    @Tag("LT-RSC-022")
    @DisplayName("A value under another document's name is not ours")
    void otherDocument() {
        service.fault(SigningFault.OTHER_DOCUMENT);
        try (RemoteSigner signer = open("smartca")) {
            SigningOrder order = order(signer, "smartca");
            PendingSignature pending = signer.start(order);
            refused("signing.remote.other", () -> signer.poll(pending, order.waiting()));
        }
    }
}
