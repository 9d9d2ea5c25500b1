package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.testing.ManualClock;

@Tag("LT-TRN-003")
class SandboxLoginTest {
    @Test
    void theRightPasswordOpensASession() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTestClient client = SandboxTestClient.logIn(sandbox);
            assertThat(client.session()).hasSize(36);
            assertThat(client.call("LayDanhSachTTHC", Map.of())
                            .path("error_code")
                            .intValue())
                    .isZero();
        }
    }

    @Test
    void theMessageForAWrongPasswordDoesNotMentionTheSession() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            JsonNode answer = new SandboxTestClient(sandbox).login("wrong");
            assertThat(answer.path("error_code").intValue()).isEqualTo(-1);
            assertThat(answer.has("session")).isFalse();
            assertThat(answer.path("message").asText()).doesNotContainIgnoringCase("phiên", "session");
        }
    }

    @Test
    void aLoginWithAMisspeltKeyIsRefused() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            byte[] body = "{\"user\":\"000.00.00.H56\",\"password\":\"sandbox\"}".getBytes(StandardCharsets.UTF_8);
            String answer = new String(
                    new SandboxTestClient(sandbox)
                            .post(sandbox.authEndpoint(), body)
                            .body(),
                    StandardCharsets.UTF_8);
            assertThat(answer).contains("-1").doesNotContain("\"session\"");
        }
    }

    @Test
    @Tag("LT-TRN-005")
    void aSessionExpiresAfterItsLifetimeToTheSecond() throws Exception {
        ManualClock clock = ManualClock.at("2026-01-05T01:00:00Z");
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.builder().clock(clock).build())) {
            SandboxTestClient client = SandboxTestClient.logIn(sandbox);
            clock.advance(Duration.ofMinutes(10).minusSeconds(1));
            assertThat(client.lookUp("X").path("error_code").asInt()).isZero();
            clock.advance(Duration.ofSeconds(1));
            JsonNode refused = client.lookUp("X");
            assertThat(refused.path("error_code").asText()).isEqualTo("-1");
            assertThat(refused.path("message").asText()).containsIgnoringCase("phiên");
            client.login();
            assertThat(client.lookUp("X").path("error_code").asInt()).isZero();
        }
    }

    @Test
    void refusesAnUnknownSessionOnBothEndpoints() throws Exception {
        try (Sandbox sandbox = Sandbox.start()) {
            SandboxTestClient client = new SandboxTestClient(sandbox);
            for (String service : List.of("LayDVC", "LayDanhSachTTHC")) {
                assertThat(client.call(service, Map.of()).path("message").asText())
                        .containsIgnoringCase("phiên");
            }
        }
    }

    @Test
    @Tag("LT-TRN-006")
    void aSecondLoginEndsTheFirstSessionOnlyWhenAnAccountHasOne() throws Exception {
        for (boolean single : new boolean[] {false, true}) {
            List<SandboxAccount> accounts = List.of(new SandboxAccount("A", "a"), new SandboxAccount("B", "b"));
            SandboxOptions options = SandboxOptions.builder()
                    .oneSessionPerAccount(single)
                    .accounts(accounts)
                    .build();
            try (Sandbox sandbox = Sandbox.start(options)) {
                SandboxTestClient first = SandboxTestClient.logIn(sandbox);
                SandboxTestClient second = SandboxTestClient.logIn(sandbox);
                assertThat(first.lookUp("X").path("error_code").asInt() == 0).isEqualTo(!single);
                assertThat(second.lookUp("X").path("error_code").asInt()).isZero();
            }
        }
    }
}
