package vn.lienthong.signature.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.sandbox.fault.SigningFault;
import vn.lienthong.signature.sign.ToBeSigned;

@Timeout(90)
class RemoteOrdersTest extends RemoteBench {
    @ParameterizedTest
    @ValueSource(strings = {"mysign", "csc-v1", "csc-v2", "smartca"})
    @Tag("LT-RSC-004")
    @DisplayName("A pending order can be stored as text and continued in another process, but not at another service")
    void resumed(String kind) throws Exception {
        String text;
        byte[] kept;
        try (RemoteSigner signer = open(kind)) {
            SigningOrder order = order(signer, kind);
            text = signer.start(order).text();
            kept = order.waiting().toBytes();
        }
        assertThat(text).matches("[A-Za-z0-9_.-]+");
        PendingSignature pending = PendingSignature.of(text);
        assertThat(pending.text()).isEqualTo(text);
        ToBeSigned waiting = ToBeSigned.of(kept);
        try (RemoteSigner signer = open(kind);
                RemoteSigner other = open(kind.equals("smartca") ? "mysign" : "smartca")) {
            verify(signer.poll(pending, waiting), waiting);
            refused("signing.remote.state", () -> other.poll(pending, waiting));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c.d.e.f.g.h", "bHQx.YQ.YQ.YQ.YQ.YQ.YQ.YQ", "....."})
    @Tag("LT-RSC-004")
    @DisplayName("A stored text of something else is refused by name")
    void brokenText(String text) {
        refused("signing.remote.state", () -> PendingSignature.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysign", "csc-v1", "smartca"})
    @Tag("LT-RSC-005")
    @DisplayName("No text form shows an account, a secret or a title")
    void masked(String kind) {
        try (RemoteSigner signer = open(kind)) {
            SigningOrder order = order(signer, kind);
            PendingSignature pending = signer.start(order);
            String shown = signer + "" + order + order.certificate() + pending
                    + signer.poll(pending, order.waiting())
                    + CscOptions.fromMap(service.cscSettings("mysign"))
                    + SmartCaOptions.fromMap(service.smartCaSettings());
            assertThat(shown).doesNotContain("038004000011", "KIEM", "bi-mat", "lienthong-kiem-thu");
        }
    }

    @Test
    @Tag("LT-RSC-001")
    @DisplayName("An order is for the certificate that it was made with")
    void otherCertificate() {
        try (RemoteSigner signer = open("mysign")) {
            SigningOrder order = order(signer, "mysign");
            RemoteCertificate other = new RemoteCertificate(
                    order.certificate().account(),
                    order.certificate().id(),
                    sandbox.trust().chain(TrustHolder.AGENCY));
            refused("signing.remote.other", () -> new SigningOrder(other, order.waiting(), SigningOrderFixture.TITLE));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CscDialect.class,
            names = {"MYSIGN", "CSC_V1", "CSC_V2"})
    @Tag("LT-RSC-010")
    @DisplayName("An expired token is requested again, once")
    void tokens(CscDialect dialect) throws Exception {
        String kind = dialect.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        try (RemoteSigner signer = open(kind)) {
            SigningOrder order = order(signer, kind);
            PendingSignature pending = signer.start(order);
            service.endTokens();
            verify(signer.poll(pending, order.waiting()), order.waiting());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysign", "smartca"})
    @Tag("LT-RSC-010")
    @DisplayName("An application or account that the service does not know is refused")
    void strangers(String kind) {
        try (RemoteSigner signer = open(kind)) {
            assertThatThrownBy(() -> signer.listCertificates(FreeText.of("KIEM-THU-99")))
                    .isInstanceOf(ServiceException.class)
                    .satisfies(e -> assertThat(e.toString()).doesNotContain("KIEM-THU-99"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysign", "csc-v1", "csc-v2", "smartca"})
    @Tag("LT-RSC-006")
    @DisplayName("An answer to an order that cannot be read leaves its outcome unknown; one to a question is malformed")
    void garbage(String kind) {
        try (RemoteSigner signer = open(kind)) {
            SigningOrder order = order(signer, kind);
            PendingSignature pending = signer.start(order);
            service.injectFault(SigningFault.GARBAGE);
            boolean asks = kind.equals("mysign") || kind.equals("smartca");
            assertThatThrownBy(() -> signer.poll(pending, order.waiting()))
                    .isInstanceOf(asks ? MalformedAnswerException.class : OutcomeUnknownException.class);
            if (asks) {
                assertThatThrownBy(() -> signer.start(order)).isInstanceOf(OutcomeUnknownException.class);
            }
        }
    }

    @Test
    @Tag("LT-RSC-004")
    @DisplayName("An order with a long title and a moment of nanoseconds reads back as what it was")
    void longTitle() {
        PendingSignature pending = new PendingSignature(
                "csc@a",
                FreeText.of("a"),
                FreeText.of("b"),
                "id",
                "",
                FreeText.of("Hồ sơ KIỂM THỬ ".repeat(700)),
                java.time.Instant.parse("2026-03-02T01:30:07.123456789Z"));
        assertThat(PendingSignature.of(pending.text())).isEqualTo(pending);
    }
}
