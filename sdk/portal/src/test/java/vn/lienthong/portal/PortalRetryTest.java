package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Arrays;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.http.RetryPolicy;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-TRN-007")
@Timeout(60)
class PortalRetryTest {
    private final ScriptedPortal script = new ScriptedPortal();
    private final PortalClient portal = script.connect();

    @AfterEach
    void close() {
        portal.close();
        script.close();
    }

    @ParameterizedTest(name = "Reads and updates that meet HTTP {0} are repeated twice, then given up")
    @ValueSource(ints = {500, 502, 503, 504, 429, 408})
    void retriesReadsAndUpdatesTwiceAfterATransientFailure(int status) {
        script.respondTo(PortalFixture.LOOK_UP, then(ScriptedPortal.FOUND, failing(status), failing(status)))
                .respondTo(PortalFixture.SYNC, then(ScriptedPortal.DONE, failing(status), failing(status)));
        assertThat(portal.dossiers().find(PortalTestData.CODE).value()).isPresent();
        assertThat(portal.dossiers().update(PortalTestData.dossier()).outcome())
                .isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);

        script.respondTo(PortalFixture.LOOK_UP, failing(status)).respondTo(PortalFixture.SYNC, failing(status));
        assertThat(catchThrowable(() -> portal.dossiers().find(PortalTestData.CODE)))
                .isInstanceOf(ServiceException.class);
        assertThat(catchThrowable(() -> portal.dossiers().update(PortalTestData.dossier())))
                .isInstanceOf(ServiceException.class);
        assertThat(script.requests(PortalFixture.LOOK_UP)).hasSize(6);
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(6);
    }

    @ParameterizedTest(name = "Nothing that meets HTTP {0} is repeated")
    @ValueSource(ints = {400, 401, 403, 404, 405, 415, 422})
    void doesNotRetryAfterAPermanentFailure(int status) {
        script.respondTo(PortalFixture.LOOK_UP, then(ScriptedPortal.FOUND))
                .respondTo(PortalFixture.SYNC, failing(status))
                .respondTo(PortalFixture.PROGRESS, failing(status));
        portal.dossiers().find(PortalTestData.CODE);
        script.respondTo(PortalFixture.LOOK_UP, failing(status));
        for (Runnable call : calls()) {
            assertThat(catchThrowable(call::run)).isInstanceOf(ServiceException.class);
        }
        assertThat(script.requests(PortalFixture.LOOK_UP)).hasSize(2);
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(2);
        assertThat(script.requests(PortalFixture.PROGRESS)).hasSize(1);
    }

    private Runnable[] calls() {
        return new Runnable[] {
            () -> portal.dossiers().find(PortalTestData.CODE),
            () -> portal.dossiers().update(PortalTestData.dossier()),
            () -> portal.dossiers().create(PortalTestData.dossier()),
            () -> portal.dossiers().appendProgress(PortalTestData.CODE, PortalFixture.step("Thụ lý"))
        };
    }

    @ParameterizedTest(
            name = "A create and a progress row that meet HTTP {0} with Retry-After are sent again, twice at most")
    @ValueSource(ints = {429, 503})
    void resendsAWriteAfterRetryAfterAtMostTwice(int status) {
        MockResponse later = later(status, "0");
        script.respondTo(PortalFixture.LOOK_UP, then(ScriptedPortal.FOUND))
                .respondTo(PortalFixture.SYNC, then(ScriptedPortal.DONE, later, later))
                .respondTo(PortalFixture.PROGRESS, then(ScriptedPortal.DONE, later, later));
        assertThat(portal.dossiers().create(PortalTestData.dossier()).outcome())
                .isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);
        assertThat(portal.dossiers()
                        .appendProgress(PortalTestData.CODE, PortalFixture.step("Thụ lý"))
                        .outcome())
                .isEqualTo(PortalReceipt.ReceiptOutcome.APPENDED);

        script.respondTo(PortalFixture.SYNC, later);
        assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                .isInstanceOfSatisfying(
                        ServiceException.class,
                        busy -> assertThat(busy.retryable()).isTrue());
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(6);
        assertThat(script.requests(PortalFixture.PROGRESS)).hasSize(3);
        assertThat(script.requests(PortalFixture.LOOK_UP)).isEmpty();
    }

    @Test
    @DisplayName(
            "A Retry-After longer than the options permit is not awaited, and the create was certainly not accepted")
    void doesNotWaitForATooLongRetryAfter() {
        script.respondTo(PortalFixture.SYNC, later(503, "3600"));
        long begun = System.nanoTime();
        assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                .isInstanceOf(ServiceException.Unavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(1);
    }

    @ParameterizedTest(name = "A create that meets HTTP {0} without Retry-After is sent once and looked up")
    @ValueSource(ints = {500, 502, 503, 504, 408})
    @Tag("LT-SYNC-007")
    void sendsACreateOnceAndLooksItUpAfterAServerError(int status) {
        script.respondTo(PortalFixture.SYNC, failing(status))
                .respondTo(PortalFixture.LOOK_UP, then(ScriptedPortal.NO_ROWS));
        assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(1);
        assertThat(script.requests(PortalFixture.LOOK_UP)).hasSize(1);
    }

    @ParameterizedTest(
            name = "A progress row that meets HTTP {0} without Retry-After is sent once and reported as unknown")
    @ValueSource(ints = {500, 502, 503, 504, 408})
    @Tag("LT-SYNC-007")
    void sendsAnAppendOnceAfterAServerError(int status) {
        script.respondTo(PortalFixture.LOOK_UP, then(ScriptedPortal.FOUND))
                .respondTo(PortalFixture.PROGRESS, failing(status));
        assertThat(catchThrowable(
                        () -> portal.dossiers().appendProgress(PortalTestData.CODE, PortalFixture.step("Thụ lý"))))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(script.requests(PortalFixture.PROGRESS)).hasSize(1);
    }

    @Test
    @DisplayName("A create succeeds when refused connections are accepted again")
    void refusedAtFirst() {
        RetryPolicy patient = new RetryPolicy(2, Duration.ofMillis(600), Duration.ofSeconds(1), Duration.ZERO);
        try (PortalFixture rig = new PortalFixture(
                PortalFixture.optionsWith(LookupRows.FULL),
                client -> client.http(PortalTestData.FAST_RETRIES.toBuilder()
                        .retryPolicy(patient)
                        .build()))) {
            Dossier dossier = rig.newDossier();
            rig.sandbox.injectFaults(
                    FaultPlan.at(PortalFixture.LOOK_UP, 1, SandboxFault.refuse(Duration.ofMillis(200))));
            assertThat(rig.dossiers().upsert(dossier).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);
            assertThat(rig.count(PortalFixture.SYNC)).isEqualTo(1);
            rig.assertNoViolation();
        }
    }

    private static MockResponse failing(int status) {
        return new MockResponse.Builder().code(status).build();
    }

    private static MockResponse later(int status, String seconds) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Retry-After", seconds)
                .build();
    }

    /** Returns the failures followed by one answer, which is repeated. */
    private static MockResponse[] then(String body, MockResponse... failures) {
        MockResponse[] all = Arrays.copyOf(failures, failures.length + 1);
        all[failures.length] = new MockResponse.Builder().body(body).build();
        return all;
    }
}
