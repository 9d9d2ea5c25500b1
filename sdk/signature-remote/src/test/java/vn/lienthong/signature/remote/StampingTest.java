package vn.lienthong.signature.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxTrust;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.sandbox.TrustService;
import vn.lienthong.sandbox.fault.TrustFault;
import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;
import vn.lienthong.signature.remote.TrustServiceException.TrustFailureReason;
import vn.lienthong.value.Language;

@Timeout(60)
class StampingTest {
    private static final byte[] DIGEST = "mot gia tri bam dai dung 32 byte".getBytes(StandardCharsets.UTF_8);

    private final Sandbox sandbox = Sandbox.start();
    private final SandboxTrust trust = sandbox.trust();
    private TimeStampRequest request;

    @BeforeEach
    void ask() {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        request = generator.generate(NISTObjectIdentifiers.id_sha256, DIGEST, BigInteger.valueOf(42));
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    private TrustServices courier() {
        return TrustServices.open(TrustOptions.fromMap(trust.settings()).toBuilder()
                .timestampTimeout(Duration.ofSeconds(2))
                .build());
    }

    private byte[] stamped(TrustServices courier) throws Exception {
        return courier.send(TrustRequestKind.TIMESTAMP, null, request.getEncoded());
    }

    @Test
    @Tag("LT-TSP-001")
    @DisplayName("A timestamp is fetched over HTTP, and an independent verifier accepts it")
    void stamp() throws Exception {
        try (TrustServices courier = courier()) {
            TimeStampResponse response = new TimeStampResponse(stamped(courier));
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            Collection<X509CertificateHolder> signer = token.getCertificates().getMatches(token.getSID());
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(signer.iterator().next()));
            X509Certificate authority = trust.chain(TrustHolder.PERSON).get(1);
            assertThat(signer.iterator().next().getIssuer().getEncoded())
                    .isEqualTo(authority.getSubjectX500Principal().getEncoded());
        }
        assertThat(trust.callCount(TrustService.OTHER_TIMESTAMP)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = TrustFault.class,
            names = {
                "LATE",
                "WRONG_NONCE",
                "WRONG_IMPRINT",
                "UNSIGNED",
                "EXPIRED",
                "ERROR_STATUS",
                "GARBAGE",
                "HUGE",
                "REDIRECT"
            })
    @Tag("LT-TSP-002")
    @DisplayName("If a service returns nothing usable, the next one of the list is called, each once")
    void fallback(TrustFault fault) throws Exception {
        trust.injectFault(TrustService.TIMESTAMP, fault);
        try (TrustServices courier = courier()) {
            new TimeStampResponse(stamped(courier)).validate(request);
        }
        assertThat(trust.callCount(TrustService.TIMESTAMP)).isEqualTo(1);
        assertThat(trust.callCount(TrustService.OTHER_TIMESTAMP)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "LATE, NO_ANSWER",
        "WRONG_NONCE, UNUSABLE",
        "WRONG_IMPRINT, UNUSABLE",
        "UNSIGNED, UNUSABLE",
        "EXPIRED, UNUSABLE",
        "ERROR_STATUS, REFUSED",
        "GARBAGE, UNUSABLE",
        "HUGE, TOO_LARGE",
        "REDIRECT, REFUSED"
    })
    @Tag("LT-TSP-003")
    @DisplayName("If all services fail, the reason is reported, and the signer may add the timestamp later")
    void later(TrustFault fault, TrustFailureReason reason) {
        trust.injectFault(TrustService.TIMESTAMP, fault);
        trust.injectFault(TrustService.OTHER_TIMESTAMP, fault);
        try (TrustServices courier = courier()) {
            assertThatThrownBy(() -> stamped(courier)).isInstanceOfSatisfying(TrustServiceException.class, e -> {
                assertThat(e.reason()).isEqualTo(reason);
                assertThat(e.getMessage()).doesNotContain("127.0.0.1");
                assertThat(e.message(Language.VI)).isNotEqualTo(e.message(Language.EN));
            });
        }
    }

    @Test
    @Tag("LT-TSP-003")
    @DisplayName("An unreachable service and an empty list are distinguished")
    void nobody() {
        TrustOptions none = TrustOptions.none();
        try (TrustServices courier = TrustServices.open(none)) {
            assertThatThrownBy(() -> stamped(courier))
                    .isInstanceOfSatisfying(
                            TrustServiceException.class,
                            e -> assertThat(e.reason()).isEqualTo(TrustFailureReason.NO_SERVICE));
        }
        TrustOptions dead = none.toBuilder()
                .timestamps(List.of(URI.create("http://127.0.0.1:1/tsa")))
                .build();
        try (TrustServices courier = TrustServices.open(dead)) {
            assertThatThrownBy(() -> stamped(courier))
                    .isInstanceOfSatisfying(
                            TrustServiceException.class,
                            e -> assertThat(e.retryable()).isTrue());
        }
    }

    @Test
    @Tag("LT-TSP-002")
    @DisplayName("An invalid timestamp request is not sent")
    void noRequest() {
        try (TrustServices courier = courier()) {
            assertThatThrownBy(() -> courier.send(TrustRequestKind.TIMESTAMP, null, new byte[] {1, 2}))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(trust.callCount(TrustService.TIMESTAMP)).isZero();
    }

    @Test
    @Tag("LT-TSP-007")
    @DisplayName("A timestamp without its certificate is returned unchecked, because the verifier checks it")
    void unjudged() throws Exception {
        TimeStampRequest bare = new TimeStampRequestGenerator()
                .generate(NISTObjectIdentifiers.id_sha256, DIGEST, BigInteger.valueOf(42));
        trust.injectFault(TrustService.TIMESTAMP, TrustFault.UNSIGNED);
        try (TrustServices courier = courier()) {
            byte[] answer = courier.send(TrustRequestKind.TIMESTAMP, null, bare.getEncoded());
            assertThat(new TimeStampResponse(answer).getTimeStampToken()).isNotNull();
        }
        assertThat(trust.callCount(TrustService.OTHER_TIMESTAMP)).isZero();
    }
}
