package vn.lienthong.signature.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.ServiceException;
import vn.lienthong.http.CallClock;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.sandbox.fault.SigningFault;
import vn.lienthong.signature.remote.RemoteOutcome.AwaitingConfirmation;
import vn.lienthong.signature.remote.RemoteOutcome.RemoteSigningEnded;
import vn.lienthong.signature.remote.internal.signing.SigningOrders;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.value.Language;

@Timeout(90)
class RemoteSigningTest extends RemoteBench {
    @ParameterizedTest
    @ValueSource(strings = {"mysign", "csc-v1", "csc-v2", "smartca"})
    @Tag("LT-RSC-001")
    @DisplayName("A person's certificate is listed, a digest is ordered, and the value completes what was to be signed")
    void signs(String kind) throws Exception {
        try (RemoteSigner signer = open(kind)) {
            SigningOrder order = order(signer, kind);
            assertThat(order.certificate().chain()).isEqualTo(sandbox.trust().chain(TrustHolder.PERSON));
            verify(signer.poll(signer.start(order), order.waiting()), order.waiting());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csc-v1", "csc-v2"})
    @Tag("LT-RSC-014")
    @DisplayName("Where the service can, it signs by RSASSA-PSS")
    void pss(String kind) throws Exception {
        try (RemoteSigner signer = open(kind)) {
            for (SigningAlgorithm algorithm :
                    new SigningAlgorithm[] {SigningAlgorithm.RSA_PSS_SHA256, SigningAlgorithm.RSA_PSS_SHA384}) {
                SigningOrder order = SigningOrderFixture.order(certificate(signer, kind), algorithm);
                verify(signer.poll(signer.start(order), order.waiting()), order.waiting());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysign", "smartca"})
    @Tag("LT-RSC-007")
    @DisplayName("A service of PKCS#1 v1.5 does not replace RSASSA-PSS automatically")
    void notPss(String kind) {
        try (RemoteSigner signer = open(kind)) {
            SigningOrder order = SigningOrderFixture.order(certificate(signer, kind), SigningAlgorithm.RSA_PSS_SHA256);
            refused("signing.remote.algorithm", () -> signer.start(order));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysign", "smartca"})
    @Tag("LT-RSC-003")
    @DisplayName("While the person hesitates the order waits; then there is a value")
    void waits(String kind) throws Exception {
        service.injectFault(SigningFault.LATE);
        try (RemoteSigner signer = open(kind)) {
            SigningOrder order = order(signer, kind);
            PendingSignature pending = signer.start(order);
            assertThat(signer.poll(pending, order.waiting())).isEqualTo(AwaitingConfirmation.WAITING);
            service.clearFault();
            verify(signer.await(pending, order.waiting(), Duration.ofMillis(10)), order.waiting());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mysign, REFUSED, REFUSED", "mysign, EXPIRED, EXPIRED",
        "csc-v1, REFUSED, REFUSED", "csc-v1, EXPIRED, EXPIRED",
        "csc-v2, REFUSED, REFUSED", "csc-v2, EXPIRED, EXPIRED",
        "smartca, REFUSED, REFUSED", "smartca, EXPIRED, EXPIRED"
    })
    @Tag("LT-RSC-003")
    @DisplayName("A person who declines, and one whose time is over, end the order with that reason")
    void ends(String kind, SigningFault fault, RemoteOutcome.RemoteEndReason reason) {
        service.injectFault(fault);
        try (RemoteSigner signer = open(kind)) {
            SigningOrder order = order(signer, kind);
            RemoteOutcome outcome = signer.poll(signer.start(order), order.waiting());
            assertThat(outcome).isEqualTo(new RemoteSigningEnded(reason));
            assertThat(((RemoteSigningEnded) outcome).message(Language.VI))
                    .isNotEqualTo(((RemoteSigningEnded) outcome).message(Language.EN));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysign", "smartca"})
    @Tag("LT-RSC-003")
    @DisplayName("An order whose service goes on saying that it waits ends with the person's time")
    void over(String kind) {
        service.injectFault(SigningFault.LATE);
        CallClock system = CallClock.system();
        CallClock later =
                new CallClock(Clock.offset(system.clock(), Duration.ofMinutes(6)), system.sleeper(), system.random());
        try (RemoteSigner signer = open(kind);
                RemoteSigner other = open(kind, later)) {
            SigningOrder order = order(signer, kind);
            assertThat(other.poll(signer.start(order), order.waiting()))
                    .isEqualTo(new RemoteSigningEnded(RemoteOutcome.RemoteEndReason.EXPIRED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csc-v1", "csc-v2"})
    @Tag("LT-RSC-003")
    @DisplayName("A call that waits for the person ends with the person's time")
    void blocked(String kind) {
        service.injectFault(SigningFault.LATE);
        Map<String, String> settings = new HashMap<>(service.cscSettings(kind));
        settings.put("csc.patience", "2s");
        try (RemoteSigner signer = CscSigner.open(CscOptions.fromMap(settings))) {
            SigningOrder order = order(signer, kind);
            PendingSignature pending = signer.start(order);
            assertThat(signer.poll(pending, order.waiting()))
                    .isEqualTo(new RemoteSigningEnded(RemoteOutcome.RemoteEndReason.EXPIRED));
            assertThat(signer.poll(pending, order.waiting()))
                    .isEqualTo(new RemoteSigningEnded(RemoteOutcome.RemoteEndReason.EXPIRED));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mysign, WRONG_SIGNATURE", "mysign, OTHER_CERTIFICATE",
        "csc-v1, WRONG_SIGNATURE", "csc-v1, OTHER_CERTIFICATE",
        "csc-v2, WRONG_SIGNATURE", "csc-v2, OTHER_CERTIFICATE",
        "smartca, WRONG_SIGNATURE", "smartca, OTHER_CERTIFICATE"
    })
    @Tag("LT-RSC-002")
    @DisplayName("A broken value, and one of another certificate's key, are not handed on")
    void values(String kind, SigningFault fault) {
        service.injectFault(fault);
        try (RemoteSigner signer = open(kind)) {
            SigningOrder order = order(signer, kind);
            PendingSignature pending = signer.start(order);
            refused("signing.remote.value", () -> signer.poll(pending, order.waiting()));
        }
    }

    @ParameterizedTest
    @CsvSource({"mysign,signing.remote.value", "csc-v1,signing.remote.other", "csc-v2,signing.remote.other"})
    @Tag("LT-RSC-002")
    @DisplayName("A value over other content is not passed on, and no person is asked if the order itself needs none")
    void otherContent(String kind, String code) {
        try (RemoteSigner signer = open(kind)) {
            SigningOrder order = order(signer, kind);
            ToBeSigned other = SigningOrderFixture.waiting(
                    order.certificate(), SigningAlgorithm.RSA_PKCS1_SHA256, "một nội dung khác");
            PendingSignature pending = signer.start(order);
            refused(code, () -> signer.poll(pending, other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysign", "smartca"})
    @Tag("LT-RSC-003")
    @DisplayName("Unreadable answers do not prevent an order from ending at the person's timeout")
    void overInGarbage(String kind) {
        CallClock system = CallClock.system();
        CallClock later =
                new CallClock(Clock.offset(system.clock(), Duration.ofMinutes(6)), system.sleeper(), system.random());
        try (RemoteSigner signer = open(kind);
                RemoteSigner other = open(kind, later)) {
            SigningOrder order = order(signer, kind);
            PendingSignature pending = signer.start(order);
            PendingSignature unknown = SigningOrders.with(pending, "khong-co");
            service.injectFault(SigningFault.GARBAGE);
            assertThat(other.poll(pending, order.waiting()))
                    .isEqualTo(new RemoteSigningEnded(RemoteOutcome.RemoteEndReason.EXPIRED));
            service.clearFault();
            assertThat(other.poll(unknown, order.waiting()))
                    .isEqualTo(new RemoteSigningEnded(RemoteOutcome.RemoteEndReason.EXPIRED));
            assertThatThrownBy(() -> signer.poll(unknown, order.waiting())).isInstanceOf(ServiceException.class);
        }
    }
}
