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
import vn.lienthong.sandbox.SandboxFault;

@Tag("LT-TRN-007")
@Timeout(60)
class RepeatsTest {
    private final ScriptedPortal script = new ScriptedPortal();
    private final PortalClient portal = script.connect();

    @AfterEach
    void close() {
        portal.close();
        script.close();
    }

    @ParameterizedTest(name = "Reads and updates that meet HTTP {0} are repeated twice, then given up")
    @ValueSource(ints = {500, 502, 503, 504, 429, 408})
    void passingFailures(int status) {
        script.answers(PortalFixture.LOOK_UP, then(ScriptedPortal.FOUND, failing(status), failing(status)))
                .answers(PortalFixture.SYNC, then(ScriptedPortal.DONE, failing(status), failing(status)));
        assertThat(portal.dossiers().find(TestPortal.CODE).value()).isPresent();
        assertThat(portal.dossiers().update(TestPortal.dossier()).done())
                .isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);

        script.answers(PortalFixture.LOOK_UP, failing(status)).answers(PortalFixture.SYNC, failing(status));
        assertThat(catchThrowable(() -> portal.dossiers().find(TestPortal.CODE)))
                .isInstanceOf(ServiceException.class);
        assertThat(catchThrowable(() -> portal.dossiers().update(TestPortal.dossier())))
                .isInstanceOf(ServiceException.class);
        assertThat(script.requests(PortalFixture.LOOK_UP)).hasSize(6);
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(6);
    }

    @ParameterizedTest(name = "Nothing that meets HTTP {0} is repeated")
    @ValueSource(ints = {400, 401, 403, 404, 405, 415, 422})
    void lastingFailures(int status) {
        script.answers(PortalFixture.LOOK_UP, then(ScriptedPortal.FOUND))
                .answers(PortalFixture.SYNC, failing(status))
                .answers(PortalFixture.PROGRESS, failing(status));
        portal.dossiers().find(TestPortal.CODE);
        script.answers(PortalFixture.LOOK_UP, failing(status));
        for (Runnable call : calls()) {
            assertThat(catchThrowable(call::run)).isInstanceOf(ServiceException.class);
        }
        assertThat(script.requests(PortalFixture.LOOK_UP)).hasSize(2);
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(2);
        assertThat(script.requests(PortalFixture.PROGRESS)).hasSize(1);
    }

    private Runnable[] calls() {
        return new Runnable[] {
            () -> portal.dossiers().find(TestPortal.CODE),
            () -> portal.dossiers().update(TestPortal.dossier()),
            () -> portal.dossiers().create(TestPortal.dossier()),
            () -> portal.dossiers().progress(TestPortal.CODE, PortalFixture.step("Thụ lý"))
        };
    }

    @ParameterizedTest(
            name = "A create and a progress row that meet HTTP {0} with Retry-After are sent again, twice at most")
    @ValueSource(ints = {429, 503})
    void comeBackLater(int status) {
        MockResponse later = later(status, "0");
        script.answers(PortalFixture.LOOK_UP, then(ScriptedPortal.FOUND))
                .answers(PortalFixture.SYNC, then(ScriptedPortal.DONE, later, later))
                .answers(PortalFixture.PROGRESS, then(ScriptedPortal.DONE, later, later));
        assertThat(portal.dossiers().create(TestPortal.dossier()).done())
                .isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);
        assertThat(portal.dossiers()
                        .progress(TestPortal.CODE, PortalFixture.step("Thụ lý"))
                        .done())
                .isEqualTo(PortalReceipt.ReceiptOutcome.APPENDED);

        script.answers(PortalFixture.SYNC, later);
        assertThat(catchThrowable(() -> portal.dossiers().create(TestPortal.dossier())))
                .isInstanceOfSatisfying(
                        ServiceException.class,
                        busy -> assertThat(busy.retryable()).isTrue());
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(6);
        assertThat(script.requests(PortalFixture.PROGRESS)).hasSize(3);
        assertThat(script.requests(PortalFixture.LOOK_UP)).isEmpty();
    }

    @Test
    @DisplayName(
            "A Retry-After longer than the options allow is not waited for, and the create was certainly not taken")
    void comeBackMuchLater() {
        script.answers(PortalFixture.SYNC, later(503, "3600"));
        long begun = System.nanoTime();
        assertThat(catchThrowable(() -> portal.dossiers().create(TestPortal.dossier())))
                .isInstanceOf(ServiceException.Unavailable.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(1);
    }

    @ParameterizedTest(name = "A create that meets HTTP {0} without Retry-After is sent once and looked up")
    @ValueSource(ints = {500, 502, 503, 504, 408})
    @Tag("LT-SYNC-007")
    void unknownCreate(int status) {
        script.answers(PortalFixture.SYNC, failing(status))
                .answers(PortalFixture.LOOK_UP, then(ScriptedPortal.NO_ROWS));
        assertThat(catchThrowable(() -> portal.dossiers().create(TestPortal.dossier())))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(1);
        assertThat(script.requests(PortalFixture.LOOK_UP)).hasSize(1);
    }

    @ParameterizedTest(name = "A progress row that meets HTTP {0} without Retry-After is sent once and told as unknown")
    @ValueSource(ints = {500, 502, 503, 504, 408})
    @Tag("LT-SYNC-007")
    void unknownAppend(int status) {
        script.answers(PortalFixture.LOOK_UP, then(ScriptedPortal.FOUND))
                .answers(PortalFixture.PROGRESS, failing(status));
        assertThat(catchThrowable(() -> portal.dossiers().progress(TestPortal.CODE, PortalFixture.step("Thụ lý"))))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(script.requests(PortalFixture.PROGRESS)).hasSize(1);
    }

    @Test
    @DisplayName("A create whose connection is refused at first is made when connections are taken again")
    void refusedAtFirst() {
        RetryPolicy patient = new RetryPolicy(2, Duration.ofMillis(600), Duration.ofSeconds(1), Duration.ZERO);
        try (PortalFixture rig = new PortalFixture(
                PortalFixture.with(LookupRows.FULL),
                client -> client.http(
                        TestPortal.SWIFT.toBuilder().retryPolicy(patient).build()))) {
            Dossier dossier = rig.fresh();
            rig.sandbox.faults(FaultPlan.at(PortalFixture.LOOK_UP, 1, SandboxFault.refuse(Duration.ofMillis(200))));
            assertThat(rig.dossiers().upsert(dossier).done()).isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);
            assertThat(rig.count(PortalFixture.SYNC)).isEqualTo(1);
            rig.holdsNoViolation();
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

    /** Failures first, then one answer for ever. */
    private static MockResponse[] then(String body, MockResponse... failures) {
        MockResponse[] all = Arrays.copyOf(failures, failures.length + 1);
        all[failures.length] = new MockResponse.Builder().body(body).build();
        return all;
    }
}
