package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.ServiceException.Unauthenticated;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.SessionPolicy;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.Sandbox;

@Tag("LT-TRN-006")
@Timeout(60)
class PortalSessionTest {
    @Test
    @Tag("LT-TRN-005")
    @DisplayName("Each call that finds its session ended logs in once and is made once more")
    void endedInMidFlow() {
        try (PortalFixture rig = new PortalFixture(PortalFixture.optionsWith(LookupRows.FULL))) {
            Dossier dossier = rig.newDossier();
            rig.sandbox.endSessions();
            assertThat(rig.dossiers().create(dossier).outcome()).isEqualTo(PortalReceipt.ReceiptOutcome.CREATED);
            rig.sandbox.endSessions();
            assertThat(rig.dossiers()
                            .appendProgress(dossier.code(), PortalFixture.step("Thụ lý"))
                            .outcome())
                    .isEqualTo(PortalReceipt.ReceiptOutcome.APPENDED);
            rig.sandbox.endSessions();
            assertThat(rig.dossiers()
                            .update(PortalFixture.withNextStatus(dossier))
                            .outcome())
                    .isEqualTo(PortalReceipt.ReceiptOutcome.UPDATED);
            rig.sandbox.endSessions();
            assertThat(rig.dossiers().find(dossier.code()).value()).isPresent();

            assertThat(rig.count(ScriptedPortal.LOGIN)).isEqualTo(5);
            assertThat(rig.count(PortalFixture.SYNC)).isEqualTo(4);
            assertThat(rig.count(PortalFixture.PROGRESS)).isEqualTo(2);
            assertThat(rig.rowsOf(dossier)).hasSize(1);
            rig.assertNoViolation();
        }
    }

    @Test
    @DisplayName("A wrong password is reported at each call and sent once, until the refusal expires and it is correct")
    void wrongPassword() throws InterruptedException {
        SessionPolicy remembering = PortalTestData.NO_LOGIN_INTERVAL.toBuilder()
                .refusedLoginInterval(Duration.ofSeconds(2))
                .build();
        try (Sandbox sandbox = Sandbox.start()) {
            AtomicReference<String> password = new AtomicReference<>("sai");
            PortalOptions options = PortalTestData.fastOptions(sandbox)
                    .credentials(() -> new Credentials(sandbox.account().username(), Secret.of(password.get())))
                    .sessions(remembering)
                    .build();
            try (PortalClient portal = PortalClient.connect(options)) {
                IntStream.range(0, 100)
                        .parallel()
                        .forEach(n -> assertThat(
                                        catchThrowable(() -> portal.catalogue().listFields()))
                                .isInstanceOf(Unauthenticated.class));
                assertThat(logins(sandbox)).isEqualTo(1);

                password.set(sandbox.account().password());
                Thread.sleep(2100);
                assertThat(portal.catalogue().listFields().value()).isNotEmpty();
                assertThat(logins(sandbox)).isEqualTo(2);
            }
        }
    }

    @Test
    @DisplayName("A session refused right after its login is Unauthenticated: one login a call, no loop")
    void freshSessionRefused() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = script.connect()) {
            script.respondTo(PortalFixture.SYNC, ScriptedPortal.NO_SESSION)
                    .respondTo(PortalFixture.PROGRESS, ScriptedPortal.NO_SESSION);

            assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                    .isInstanceOf(Unauthenticated.class);
            assertThat(script.requests(PortalFixture.SYNC)).hasSize(1);
            assertThat(script.requests(ScriptedPortal.LOGIN)).hasSize(1);

            assertThat(catchThrowable(() -> portal.dossiers().update(PortalTestData.dossier())))
                    .isInstanceOf(Unauthenticated.class);
            assertThat(script.requests(PortalFixture.SYNC)).hasSize(3);
            assertThat(script.requests(ScriptedPortal.LOGIN)).hasSize(2);
        }
    }

    @Test
    @Tag("LT-TRN-003")
    @DisplayName("A login without a session, or with a code that is not 0, is Unauthenticated and nothing else is sent")
    void loginWithoutSession() {
        for (String answer : new String[] {
            "{\"error_code\":0,\"message\":\"Đăng nhập thành công\"}",
            "{\"error_code\":0,\"session\":null}",
            "{\"error_code\":0,\"session\":\"  \"}",
            "{\"error_code\":-1,\"session\":\"x\"}"
        }) {
            try (ScriptedPortal script = new ScriptedPortal().respondTo(ScriptedPortal.LOGIN, answer);
                    PortalClient portal = script.connect()) {
                script.respondTo(PortalFixture.SYNC, ScriptedPortal.DONE);
                assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                        .as(answer)
                        .isInstanceOf(Unauthenticated.class);
                assertThat(script.requests(PortalFixture.SYNC)).isEmpty();
            }
        }
    }

    private static long logins(Sandbox sandbox) {
        return sandbox.exchanges().stream()
                .filter(exchange -> exchange.service().equals(ScriptedPortal.LOGIN))
                .count();
    }
}
