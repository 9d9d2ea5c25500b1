package vn.lienthong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.LienThongException;

@Tag("LT-TRN-010")
@Timeout(60)
class PortalRedirectTest {
    private final ScriptedPortal script = new ScriptedPortal();
    private final ScriptedPortal stranger = new ScriptedPortal()
            .respondTo(PortalFixture.LOOK_UP, ScriptedPortal.NO_ROWS)
            .respondTo(PortalFixture.SYNC, ScriptedPortal.DONE);
    private final PortalClient portal = script.connect();

    @AfterEach
    void close() {
        portal.close();
        script.close();
        stranger.close();
    }

    @ParameterizedTest(name = "No call with HTTP {0} follows to another port: neither session nor body leaves the host")
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void noCallFollowsARedirectToAnotherPort(int status) {
        MockResponse away = away(status, stranger.adapter() + "/in");
        script.respondTo(PortalFixture.LOOK_UP, away).respondTo(PortalFixture.SYNC, away);
        assertThat(catchThrowable(() -> portal.dossiers().find(PortalTestData.CODE)))
                .isInstanceOf(LienThongException.class);
        assertThat(catchThrowable(() -> portal.dossiers().create(PortalTestData.dossier())))
                .isInstanceOf(LienThongException.class);
        assertThat(catchThrowable(() -> portal.dossiers().update(PortalTestData.dossier())))
                .isInstanceOf(LienThongException.class);
        assertNothingReceived();
    }

    @Test
    @DisplayName("A login does not follow to another port: the password stays on the host")
    void login() {
        script.respondTo(ScriptedPortal.LOGIN, away(307, stranger.adapter() + "/login"));
        assertThat(catchThrowable(() -> portal.dossiers().find(PortalTestData.CODE)))
                .isInstanceOf(LienThongException.class);
        assertNothingReceived();
    }

    @Test
    @DisplayName("A read follows a redirect on its own host, a write does not")
    void here() {
        MockResponse next = away(307, "/in2");
        script.respondTo(PortalFixture.LOOK_UP, next, answer(ScriptedPortal.NO_ROWS))
                .respondTo(PortalFixture.SYNC, next, answer(ScriptedPortal.DONE));
        assertThat(portal.dossiers().find(PortalTestData.CODE).value()).isEmpty();
        assertThat(script.requests(PortalFixture.LOOK_UP)).hasSize(2);
        assertThat(catchThrowable(() -> portal.dossiers().update(PortalTestData.dossier())))
                .isInstanceOf(LienThongException.class);
        assertThat(script.requests(PortalFixture.SYNC)).hasSize(1);
    }

    private void assertNothingReceived() {
        for (String service : new String[] {ScriptedPortal.LOGIN, PortalFixture.LOOK_UP, PortalFixture.SYNC}) {
            assertThat(stranger.requests(service)).as(service).isEmpty();
        }
    }

    private static MockResponse away(int status, String place) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Location", place)
                .build();
    }

    private static MockResponse answer(String body) {
        return new MockResponse.Builder().body(body).build();
    }
}
