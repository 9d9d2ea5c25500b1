package vn.lienthong.signature.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.http.CallClock;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxTrust;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.sandbox.TrustService;
import vn.lienthong.sandbox.fault.TrustFault;
import vn.lienthong.signature.TrustServiceClient.TrustRequestKind;
import vn.lienthong.signature.remote.TrustServiceException.TrustFailureReason;
import vn.lienthong.testing.ManualClock;

@Timeout(60)
class KeptAnswersTest {
    private static final byte[] NOTHING = {};

    private final Sandbox sandbox = Sandbox.start();
    private final SandboxTrust trust = sandbox.trust();
    private final ManualClock clock = new ManualClock(Instant.now());

    @AfterEach
    void close() {
        sandbox.close();
    }

    private TrustOptions options() {
        return TrustOptions.fromMap(trust.settings()).toBuilder()
                .requestTimeout(Duration.ofSeconds(2))
                .build();
    }

    private TrustServices courier() {
        return courier(options());
    }

    private TrustServices courier(TrustOptions options) {
        CallClock system = CallClock.system();
        return TrustServices.open(options, new CallClock(clock, system.sleeper(), system.random()));
    }

    private byte[] carry(TrustServices courier, TrustRequestKind errand, TrustService service, byte[] body)
            throws Exception {
        return courier.send(errand, URI.create(trust.url(service)), body);
    }

    private byte[] list(TrustServices courier) throws Exception {
        return carry(courier, TrustRequestKind.CRL, TrustService.CRL, NOTHING);
    }

    private static X509CRL crl(byte[] der) throws Exception {
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    }

    private static void refused(TrustFailureReason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        TrustServiceException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    @Tag("LT-TSP-006")
    @DisplayName("A list is cached until its expiry or the maximum time, whichever is earlier, and then fetched again")
    void kept() throws Exception {
        try (TrustServices courier = courier()) {
            byte[] first = list(courier);
            first[first.length - 1] ^= 1;
            crl(list(courier)).verify(trust.chain(TrustHolder.PERSON).get(1).getPublicKey());
            assertThat(trust.callCount(TrustService.CRL)).isEqualTo(1);
            clock.advance(Duration.ofHours(13));
            list(courier);
            assertThat(trust.callCount(TrustService.CRL)).isEqualTo(2);
        }
        TrustOptions patient = options().toBuilder()
                .limits(TrustLimits.defaults().toBuilder()
                        .maxAge(Duration.ofDays(7))
                        .build())
                .build();
        try (TrustServices courier = courier(patient)) {
            clock.set(Instant.now());
            list(courier);
            clock.advance(Duration.ofHours(23));
            list(courier);
            assertThat(trust.callCount(TrustService.CRL)).isEqualTo(3);
            clock.advance(Duration.ofHours(2));
            list(courier);
            assertThat(trust.callCount(TrustService.CRL)).isEqualTo(4);
        }
    }

    @Test
    @Tag("LT-TSP-006")
    @DisplayName("An expired list is returned but not cached")
    void outdated() throws Exception {
        trust.injectFault(TrustService.CRL, TrustFault.EXPIRED);
        try (TrustServices courier = courier()) {
            list(courier);
            list(courier);
        }
        assertThat(trust.callCount(TrustService.CRL)).isEqualTo(2);
    }

    @Test
    @Tag("LT-TSP-006")
    @DisplayName("A failure is remembered for a minute and tried again after it")
    void refusals() throws Exception {
        trust.injectFault(TrustService.CRL, TrustFault.ERROR_STATUS);
        try (TrustServices courier = courier()) {
            refused(TrustFailureReason.REFUSED, () -> list(courier));
            trust.clearFaults();
            refused(TrustFailureReason.REFUSED, () -> list(courier));
            assertThat(trust.callCount(TrustService.CRL)).isEqualTo(1);
            clock.advance(Duration.ofSeconds(61));
            list(courier);
            assertThat(trust.callCount(TrustService.CRL)).isEqualTo(2);
        }
    }

    @Test
    @Tag("LT-TSP-006")
    @DisplayName("A service that does not answer is not called again within a minute, for any certificate")
    void silence() throws Exception {
        trust.injectFault(TrustService.OCSP, TrustFault.LATE);
        trust.injectFault(TrustService.CRL, TrustFault.ERROR_STATUS);
        try (TrustServices courier = courier()) {
            refused(
                    TrustFailureReason.NO_ANSWER,
                    () -> carry(courier, TrustRequestKind.OCSP, TrustService.OCSP, new byte[] {1}));
            long begun = System.nanoTime();
            refused(
                    TrustFailureReason.NO_ANSWER,
                    () -> carry(courier, TrustRequestKind.OCSP, TrustService.OCSP, new byte[] {2}));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
            assertThat(trust.callCount(TrustService.OCSP)).isEqualTo(1);
            clock.advance(Duration.ofSeconds(61));
            trust.injectFault(TrustService.OCSP, TrustFault.ERROR_STATUS);
            refused(
                    TrustFailureReason.REFUSED,
                    () -> carry(courier, TrustRequestKind.OCSP, TrustService.OCSP, new byte[] {2}));
            refused(
                    TrustFailureReason.REFUSED,
                    () -> carry(courier, TrustRequestKind.OCSP, TrustService.OCSP, new byte[] {3}));
            assertThat(trust.callCount(TrustService.OCSP)).isEqualTo(3);
        }
    }

    @Test
    @Tag("LT-TSP-006")
    @DisplayName("Concurrent requests for the same content share one fetch")
    void together() throws Exception {
        int many = 16;
        CountDownLatch ready = new CountDownLatch(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try (TrustServices courier = courier()) {
            List<Future<byte[]>> asked = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                asked.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return list(courier);
                }));
            }
            for (Future<byte[]> one : asked) {
                assertThat(crl(one.get()).getNextUpdate()).isNotNull();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(trust.callCount(TrustService.CRL)).isEqualTo(1);
    }

    @Test
    @Tag("LT-TSP-006")
    @DisplayName("The cache is bounded: the oldest entry is removed first")
    void bounded() throws Exception {
        int one;
        try (TrustServices courier = courier()) {
            one = list(courier).length;
        }
        TrustOptions small = options().toBuilder()
                .limits(TrustLimits.defaults().toBuilder()
                        .maxCacheBytes(one + 20)
                        .build())
                .build();
        try (TrustServices courier = courier(small)) {
            list(courier);
            carry(courier, TrustRequestKind.CRL, TrustService.ROOT_CRL, NOTHING);
            int before = trust.callCount(TrustService.CRL);
            list(courier);
            assertThat(trust.callCount(TrustService.CRL)).isEqualTo(before + 1);
        }
    }
}
