package vn.lienthong.signature.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.sandbox.SigningFault;
import vn.lienthong.signature.remote.RemoteOutcome.Waiting;

@Timeout(90)
class SmartCaTest extends RemoteBench {
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
