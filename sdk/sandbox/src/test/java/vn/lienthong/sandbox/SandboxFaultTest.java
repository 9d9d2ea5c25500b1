package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

@Tag("LT-TRN-007")
class SandboxFaultTest {
    private static final String CODE = "H56.14-260105-00001";
    private static final String SYNC = "DongBoHoSoMC";

    private final Sandbox sandbox = Sandbox.start();
    private SandboxTestClient client;

    @BeforeEach
    void login() throws Exception {
        client = SandboxTestClient.logIn(sandbox);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    private SandboxExchange last() {
        List<SandboxExchange> all = sandbox.exchanges();
        return all.get(all.size() - 1);
    }

    private byte[] createRequest() throws IOException {
        byte[] body = SandboxTestClient.JSON.writeValueAsBytes(client.create(CODE));
        return RawSandboxSocket.request(sandbox, sandbox.integrationEndpoint(), body);
    }

    private List<ViolationKind> kinds() {
        return sandbox.violations().stream().map(SandboxViolation::kind).toList();
    }

    @Test
    void onlyTheNthRequestOfTheServiceFails() throws Exception {
        sandbox.injectFaults(FaultPlan.at("TraCuuHoSo", 2, SandboxFault.status(500)));
        assertThat(client.exchange(lookUp()).statusCode()).isEqualTo(200);
        assertThat(client.call("LayDVC", Map.of()).path("error_code").asInt()).isZero();
        assertThat(client.exchange(lookUp()).statusCode()).isEqualTo(500);
        assertThat(client.exchange(lookUp()).statusCode()).isEqualTo(200);
        assertThat(sandbox.exchanges())
                .filteredOn(exchange -> exchange.fault().isPresent())
                .hasSize(1);
    }

    @Test
    void aRuleMayApplySeveralTimesAndANewPlanCountsFromZero() throws Exception {
        sandbox.injectFaults(FaultPlan.of(new FaultRule("TraCuuHoSo", 1, 2, SandboxFault.status(500))));
        assertThat(client.exchange(lookUp()).statusCode()).isEqualTo(500);
        assertThat(client.exchange(lookUp()).statusCode()).isEqualTo(500);
        assertThat(client.exchange(lookUp()).statusCode()).isEqualTo(200);
        sandbox.injectFaults(FaultPlan.of(FaultRule.always(FaultRule.ANY, SandboxFault.status(502))));
        assertThat(client.exchange(lookUp()).statusCode()).isEqualTo(502);
        assertThat(client.exchange(client.envelope("LayDVC")).statusCode()).isEqualTo(502);
        sandbox.injectFaults(FaultPlan.none());
        assertThat(client.exchange(lookUp()).statusCode()).isEqualTo(200);
    }

    @Test
    void aRuleMayApplyToOneRequestInThree() throws Exception {
        sandbox.injectFaults(FaultPlan.of(FaultRule.every("TraCuuHoSo", 3, SandboxFault.status(500))));
        for (int request = 1; request <= 9; request++) {
            int status = client.exchange(lookUp()).statusCode();
            assertThat(status).as("request %d", request).isEqualTo(request % 3 == 0 ? 500 : 200);
        }
        sandbox.injectFaults(FaultPlan.of(new FaultRule("TraCuuHoSo", 1, 2, 2, SandboxFault.status(500))));
        assertThat(List.of(
                        client.exchange(lookUp()).statusCode(),
                        client.exchange(lookUp()).statusCode(),
                        client.exchange(lookUp()).statusCode(),
                        client.exchange(lookUp()).statusCode(),
                        client.exchange(lookUp()).statusCode()))
                .containsExactly(500, 200, 500, 200, 200);
    }

    private ObjectNode lookUp() {
        return client.envelope("TraCuuHoSo").put("mahoso", CODE);
    }

    @Test
    void afterARefusalConnectionsAreRefusedForAWhileOnTheSamePort() throws Exception {
        sandbox.injectFaults(FaultPlan.at("TraCuuHoSo", 1, SandboxFault.refuse(Duration.ofMillis(600))));
        assertThat(client.exchange(lookUp()).statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> client.exchange(client.create(CODE))).isInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> new RawSandboxSocket(sandbox)).isInstanceOf(ConnectException.class);
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        boolean back = false;
        while (!back && System.nanoTime() < until) {
            try {
                new RawSandboxSocket(sandbox).close();
                back = true;
            } catch (ConnectException stillShut) {
                Thread.sleep(50);
            }
        }
        assertThat(client.exchange(client.create(CODE)).statusCode()).isEqualTo(200);
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    void aTestMayCloseAndOpenThePort() throws Exception {
        byte[] login =
                RawSandboxSocket.request(sandbox, sandbox.authEndpoint(), "{}".getBytes(StandardCharsets.US_ASCII));
        int port = URI.create(sandbox.url()).getPort();
        for (int i = 0; i < 50; i++) {
            try (RawSandboxSocket waiting = new RawSandboxSocket(sandbox)) {
                assertThat(new String(waiting.send(login).receive(12), StandardCharsets.US_ASCII))
                        .isEqualTo("HTTP/1.1 200");
                sandbox.refuseConnections();
                sandbox.refuseConnections();
                waiting.receiveAll();
                assertThatThrownBy(() -> new RawSandboxSocket(sandbox)).isInstanceOf(ConnectException.class);
            }
            try (ServerSocket other = new ServerSocket()) {
                InetSocketAddress same = new InetSocketAddress("127.0.0.1", port);
                assertThatThrownBy(() -> other.bind(same))
                        .as("the port stays ours")
                        .isInstanceOf(BindException.class);
            }
            sandbox.acceptConnections();
            sandbox.acceptConnections();
        }
        assertThat(new SandboxTestClient(sandbox).login().has("session")).isTrue();
    }

    @Test
    void theClientSeesAResetAndNothingIsStored() throws Exception {
        sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.reset()));
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            assertThat(line.send(createRequest()).receiveAll()).isEmpty();
            assertThat(line.wasReset()).isTrue();
        }
        assertThat(sandbox.dossiers()).isEmpty();
        assertThat(last().status()).isZero();
        assertThat(last().answer()).isEmpty();
    }

    @Test
    @Tag("LT-TRN-009")
    void aHangLastsItsTimeAndNothingIsStored() throws Exception {
        sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.hang(Duration.ofMillis(400))));
        long start = System.nanoTime();
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            assertThat(line.send(createRequest()).receiveAll()).isEmpty();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(400), Duration.ofSeconds(5));
        assertThat(sandbox.dossiers()).isEmpty();
    }

    @Test
    void aStatusIsAnsweredWithItsRetryAfterAndNothingIsStored() throws Exception {
        sandbox.injectFaults(FaultPlan.of(
                FaultRule.nth(SYNC, 1, SandboxFault.statusWithRetryAfter(503, Duration.ofSeconds(2))),
                FaultRule.nth(SYNC, 2, SandboxFault.statusWithRetryAfter(429, Duration.ofSeconds(1))),
                FaultRule.nth(SYNC, 3, SandboxFault.status(503))));
        HttpResponse<byte[]> first = client.exchange(client.create(CODE));
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.headers().firstValue("Retry-After")).hasValue("2");
        HttpResponse<byte[]> second = client.exchange(client.create(CODE));
        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(second.headers().firstValue("Retry-After")).hasValue("1");
        HttpResponse<byte[]> third = client.exchange(client.create(CODE));
        assertThat(third.headers().firstValue("Retry-After")).isEmpty();
        assertThat(sandbox.dossiers()).isEmpty();
        assertThat(sandbox.violations()).isEmpty();
        client.exchange(client.create(CODE));
        assertThat(sandbox.dossiers()).containsExactly(CODE);
        assertThat(kinds())
                .as("503 without Retry-After must not be repeated")
                .containsExactly(ViolationKind.SECOND_CREATE);
    }

    @Test
    @Tag("LT-TRN-008")
    void aLateAnswerComesAfterTheDossierIsStored() throws Exception {
        sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.lateAfterStoring(Duration.ofMillis(700))));
        long start = System.nanoTime();
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            line.send(createRequest());
            while (sandbox.dossiers().isEmpty()) {
                Thread.sleep(5);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(600));
            assertThat(new String(line.receive(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(700));
    }

    @Test
    @Tag("LT-TRN-008")
    void detectsARepeatAfterAnAbandonedLateAnswer() throws Exception {
        sandbox.injectFaults(
                FaultPlan.at("CapNhatTienDoHoSoMC", 1, SandboxFault.lateAfterStoring(Duration.ofSeconds(20))));
        client.call(client.create(CODE));
        byte[] body = SandboxTestClient.JSON.writeValueAsBytes(client.progress(CODE, "một"));
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            line.send(RawSandboxSocket.request(sandbox, sandbox.integrationEndpoint(), body));
            while (sandbox.progress(CODE).isEmpty()) {
                Thread.sleep(5);
            }
        }
        client.call(client.progress(CODE, "một"));
        assertThat(sandbox.progress(CODE)).hasSize(2);
        assertThat(kinds()).containsExactly(ViolationKind.SECOND_PROGRESS);
    }

    @Test
    @Tag("LT-TRN-008")
    void aDroppedAnswerLeavesTheDossierStoredAndARepeatedCreateIsDetected() throws Exception {
        sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.dropAfterStoring()));
        assertThatThrownBy(() -> client.exchange(client.create(CODE))).isInstanceOf(IOException.class);
        assertThat(sandbox.dossiers()).containsExactly(CODE);
        assertThat(client.call(client.create(CODE)).path("error_code").asInt()).isEqualTo(3);
        assertThat(kinds()).containsExactly(ViolationKind.SECOND_CREATE);
    }

    @Test
    @Tag("LT-TRN-008")
    void detectsRepeatedBytesAlsoInANewSessionAndWhenNothingWasStored() throws Exception {
        sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.reset()));
        assertThatThrownBy(() -> client.exchange(client.create(CODE))).isInstanceOf(IOException.class);
        client.login();
        assertThat(client.call(client.create(CODE)).path("error_code").asInt()).isZero();
        assertThat(sandbox.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.kind()).isEqualTo(ViolationKind.SECOND_CREATE);
            assertThat(violation.subject()).isEqualTo(CODE);
            assertThat(violation.detail()).contains("exchange 2");
        });
    }

    @Test
    @Tag("LT-SYNC-007")
    void aLookupInBetweenPermitsARepeatedCreateButNotAnAppend() throws Exception {
        sandbox.injectFaults(FaultPlan.of(
                FaultRule.nth(SYNC, 1, SandboxFault.reset()),
                FaultRule.nth("CapNhatTienDoHoSoMC", 1, SandboxFault.reset())));
        assertThatThrownBy(() -> client.exchange(client.create(CODE))).isInstanceOf(IOException.class);
        client.lookUp("H56.14-260105-99999");
        client.lookUp(CODE);
        client.call(client.create(CODE));
        assertThat(sandbox.violations()).isEmpty();
        assertThatThrownBy(() -> client.exchange(client.progress(CODE, "một"))).isInstanceOf(IOException.class);
        client.lookUp(CODE);
        client.call(client.progress(CODE, "một"));
        assertThat(kinds()).containsExactly(ViolationKind.SECOND_PROGRESS);
    }

    @Test
    @Tag("LT-SYNC-007")
    void aLookupOfAnotherDossierChangesNothing() throws Exception {
        sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.reset()));
        assertThatThrownBy(() -> client.exchange(client.create(CODE))).isInstanceOf(IOException.class);
        client.lookUp("H56.14-260105-99999");
        client.call(client.create(CODE));
        assertThat(kinds()).containsExactly(ViolationKind.SECOND_CREATE);
    }

    @Test
    @Tag("LT-TRN-008")
    void aRefusedAppendWithALostAnswerMustNotBeRepeatedEither() throws Exception {
        sandbox.injectFaults(FaultPlan.at("CapNhatTienDoHoSoMC", 1, SandboxFault.cutAnswerAt(5)));
        assertThatThrownBy(() -> client.exchange(client.progress(CODE, "một"))).isInstanceOf(IOException.class);
        client.exchange(client.progress(CODE, "một"));
        assertThat(kinds())
                .containsExactly(
                        ViolationKind.PROGRESS_BEFORE_DOSSIER,
                        ViolationKind.SECOND_PROGRESS,
                        ViolationKind.PROGRESS_BEFORE_DOSSIER);
    }

    @Test
    @Tag("LT-SYNC-002")
    void anUpdateMayBeSentAgain() throws Exception {
        client.call(client.create(CODE));
        sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.dropAfterStoring()));
        assertThatThrownBy(() -> client.exchange(client.update(CODE))).isInstanceOf(IOException.class);
        client.call(client.update(CODE));
        assertThat(sandbox.violations()).isEmpty();
    }

    @Test
    @Tag("LT-TRN-005")
    void refusesAnExpiredSessionAndAcceptsANewOne() throws Exception {
        sandbox.injectFaults(FaultPlan.at(SYNC, 1, SandboxFault.expiredSession()));
        JsonNode refused = client.call(client.create(CODE));
        assertThat(refused.path("error_code").asInt()).isEqualTo(-1);
        assertThat(refused.path("message").asText()).containsIgnoringCase("phiên");
        assertThat(client.lookUp(CODE).path("error_code").asInt()).isEqualTo(-1);
        client.login();
        assertThat(client.call(client.create(CODE)).path("error_code").asInt()).isZero();
        assertThat(sandbox.violations())
                .as("a complete refusal may be repeated")
                .isEmpty();
    }

    @Test
    void aFaultMayApplyToTheLogin() throws Exception {
        sandbox.injectFaults(FaultPlan.at("login", 2, SandboxFault.dropAfterStoring()));
        client.login();
        assertThatThrownBy(client::login).isInstanceOf(IOException.class);
    }
}
