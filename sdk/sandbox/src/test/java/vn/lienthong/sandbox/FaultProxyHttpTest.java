package vn.lienthong.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SandboxExtension.class)
class FaultProxyHttpTest {
    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] login(Sandbox sandbox) {
        return RawSandboxSocket.request(
                sandbox, sandbox.authEndpoint(), ascii("{\"username\":\"000.00.00.H56\",\"password\":\"sandbox\"}"));
    }

    private static String closing(byte[] request) {
        return new String(request, StandardCharsets.US_ASCII).replace("Host:", "Connection: close\r\nHost:");
    }

    @Test
    void aRequestMayComeByteByByte(Sandbox sandbox) throws Exception {
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            for (byte b : ascii(closing(login(sandbox)))) {
                line.send(new byte[] {b});
            }
            assertThat(new String(line.receiveAll(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("\"session\"");
        }
    }

    @Test
    void reportsATlsClientAtOnceWithoutWaiting(Sandbox sandbox) throws Exception {
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            line.send(new byte[] {0x16, 3, 1, 2, 0, 1, 0});
            assertThat(new String(line.receiveAll(), StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void requestsMayFollowEachOtherWithoutWaiting(Sandbox sandbox) throws Exception {
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        two.writeBytes(login(sandbox));
        two.writeBytes(ascii(closing(login(sandbox))));
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            String answers = new String(line.send(two.toByteArray()).receiveAll(), StandardCharsets.UTF_8);
            assertThat(answers.split("HTTP/1.1 200 ", -1)).hasSize(3);
        }
        assertThat(sandbox.exchanges())
                .hasSize(2)
                .allMatch(exchange -> exchange.service().equals("login"));
        assertThat(sandbox.exchanges().get(0).request()).isEqualTo(login(sandbox));
    }

    @Test
    void answersExpectContinueWithAnInterimResponse(Sandbox sandbox) throws Exception {
        String request = closing(login(sandbox)).replace("Host:", "Expect: 100-continue\r\nHost:");
        int head = request.indexOf("\r\n\r\n") + 4;
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            line.send(ascii(request.substring(0, head)));
            assertThat(new String(line.receive(25), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
            line.send(ascii(request.substring(head)));
            assertThat(new String(line.receiveAll(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 200 ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 nonsense\r\n\r\n",
                "400 POST / HTTP/1.1\r\nno colon\r\n\r\n",
                "411 POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "411 POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
                "413 POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"
            })
    void rejectsAnInvalidRequestAndClosesTheConnection(String expectedAndRequest, Sandbox sandbox) throws Exception {
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            line.send(ascii(expectedAndRequest.substring(4)));
            assertThat(new String(line.receiveAll(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 " + expectedAndRequest.substring(0, 3));
        }
        assertThat(new SandboxTestClient(sandbox).login().has("session")).isTrue();
    }

    @Test
    void anEndlessHeadIsRefused(Sandbox sandbox) throws Exception {
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            line.send(ascii("POST / HTTP/1.1\r\nX: " + "x".repeat(70_000)));
            assertThat(new String(line.receiveAll(), StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 431");
        }
    }

    @Test
    void recordsAClientThatDisconnectsInTheMiddle(Sandbox sandbox) throws Exception {
        byte[] part = Arrays.copyOf(login(sandbox), 100);
        try (RawSandboxSocket line = new RawSandboxSocket(sandbox)) {
            line.send(part);
        }
        while (sandbox.exchanges().isEmpty()) {
            Thread.sleep(5);
        }
        assertThat(sandbox.exchanges().get(0).request()).isEqualTo(part);
    }

    @Test
    void hostileBodiesAreRefusedByTheJudgeAndNothingBreaks(Sandbox sandbox) throws Exception {
        SandboxTestClient client = SandboxTestClient.logIn(sandbox);
        String service = "{\"service\":\"DongBoHoSoMC\",";
        String[] hostile = {
            service + "\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
            service + "\"" + "n".repeat(1_000_000) + "\":1}",
            service + "\"service\":\"DongBoHoSoMC\"}",
            service,
            "\uFEFF" + service + "\"data\":[]}",
            service + "\"data\":1" + "0".repeat(100_000) + "}"
        };
        for (String body : hostile) {
            String answer = new String(
                    client.post(sandbox.integrationEndpoint(), body.getBytes(StandardCharsets.UTF_8))
                            .body(),
                    StandardCharsets.UTF_8);
            assertThat(answer).contains("-1").hasSizeLessThan(2_000);
        }
        assertThat(sandbox.violations()).hasSize(hostile.length);
        assertThat(sandbox.dossiers()).isEmpty();
    }
}
