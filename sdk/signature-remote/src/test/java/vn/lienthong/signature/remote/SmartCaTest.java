package vn.lienthong.signature.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.sandbox.fault.SigningFault;
import vn.lienthong.signature.remote.RemoteOutcome.AwaitingConfirmation;

@Timeout(90)
class SmartCaTest extends RemoteBench {
    @Test
    @Tag("LT-RSC-023")
    @DisplayName("A callback is accepted for our order only, is verified, and cannot deny a value")
    void callback() throws Exception {
        try (SmartCaSigner signer = (SmartCaSigner) open("smartca")) {
            SigningOrder order = order(signer, "smartca");
            PendingSignature pending = signer.start(order);
            PendingSignature other = signer.start(order);
            byte[] body = service.smartCaCallback(pending.id());
            assertThat(SmartCaSigner.callbackId(body)).contains(pending.id());
            assertThat(SmartCaSigner.callbackId("không phải JSON".getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            verify(signer.receive(body, pending, order.waiting()), order.waiting());
            refused("signing.remote.other", () -> signer.receive(body, other, order.waiting()));
            service.injectFault(SigningFault.WRONG_SIGNATURE);
            byte[] broken = service.smartCaCallback(pending.id());
            refused("signing.remote.value", () -> signer.receive(broken, pending, order.waiting()));
            service.injectFault(SigningFault.EXPIRED);
            assertThat(signer.receive(service.smartCaCallback(pending.id()), pending, order.waiting()))
                    .isEqualTo(AwaitingConfirmation.WAITING);
            assertThatThrownBy(() -> signer.receive(new byte[] {'{'}, pending, order.waiting()))
                    .isInstanceOf(LienThongException.class);
        }
    }

    @Test
    @Tag("LT-RSC-024")
    @DisplayName("An account that allows it signs at once with passwords, which are cleared")
    void atOnce() throws Exception {
        try (SmartCaSigner signer = (SmartCaSigner) open("smartca")) {
            SigningOrder order = order(signer, "smartca");
            char[] password = service.password();
            char[] otp = service.otp();
            verify(signer.signAtOnce(order, password, otp), order.waiting());
            assertThat(password).containsOnly('\0');
            assertThat(otp).containsOnly('\0');
            char[] wrong = "sai".toCharArray();
            assertThatThrownBy(() -> signer.signAtOnce(order, wrong, service.otp()))
                    .isInstanceOf(ServiceException.Unauthenticated.class);
            assertThat(wrong).containsOnly('\0');
        }
    }

    @Test
    @Tag("LT-RSC-022")
    @DisplayName("A value under another document's name is not ours")
    void otherDocument() {
        service.injectFault(SigningFault.OTHER_DOCUMENT);
        try (RemoteSigner signer = open("smartca")) {
            SigningOrder order = order(signer, "smartca");
            PendingSignature pending = signer.start(order);
            refused("signing.remote.other", () -> signer.poll(pending, order.waiting()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 500, 404})
    @Tag("LT-RSC-023")
    @DisplayName("A callback that reports a refusal is not trusted either")
    void forgedRefusal(int status) {
        try (SmartCaSigner signer = (SmartCaSigner) open("smartca")) {
            SigningOrder order = order(signer, "smartca");
            PendingSignature pending = signer.start(order);
            String body = new String(service.smartCaCallback(pending.id()), StandardCharsets.UTF_8)
                    .replace("200", Integer.toString(status));
            assertThat(signer.receive(body.getBytes(StandardCharsets.UTF_8), pending, order.waiting()))
                    .isEqualTo(AwaitingConfirmation.WAITING);
        }
    }

    @Test
    @Tag("LT-RSC-024")
    @DisplayName("A confirmation without our value leaves the outcome unknown, because there is no status query")
    void atOnceWithoutValue() throws Exception {
        HttpServer server =
                saying(200, "{\"status_code\":200,\"message\":\"\",\"data\":{\"sad\":\"a\",\"signatures\":[]}}");
        try (RemoteSigner known = open("smartca");
                SmartCaSigner signer = SmartCaSigner.open(options(server))) {
            SigningOrder order = order(known, "smartca");
            assertThatThrownBy(() -> signer.signAtOnce(order, service.password(), service.otp()))
                    .isInstanceOf(OutcomeUnknownException.class);
        } finally {
            server.stop(0);
        }
    }

    @Test
    @Tag("LT-RSC-022")
    @DisplayName("A final state in an HTTP error ends the order; any other content of an error is refused")
    void endedUnderError() throws Exception {
        for (String message : List.of("EXPIRED", "USER_REJECTED", "KIỂM THỬ")) {
            HttpServer server = saying(400, "{\"status_code\":400,\"message\":\"" + message + "\"}");
            try (RemoteSigner known = open("smartca");
                    SmartCaSigner signer = SmartCaSigner.open(options(server))) {
                SigningOrder order = order(known, "smartca");
                PendingSignature there = known.start(order);
                PendingSignature pending = new PendingSignature(
                        "smartca@127.0.0.1:" + server.getAddress().getPort(),
                        there.account(),
                        there.credential(),
                        there.id(),
                        there.ticket(),
                        there.title(),
                        there.until());
                if (message.equals("KIỂM THỬ")) {
                    assertThatThrownBy(() -> signer.poll(pending, order.waiting()))
                            .isInstanceOf(ServiceException.Rejected.class);
                } else {
                    assertThat(signer.poll(pending, order.waiting()))
                            .isInstanceOf(RemoteOutcome.RemoteSigningEnded.class);
                }
            } finally {
                server.stop(0);
            }
        }
    }

    private static HttpServer saying(int status, String text) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private SmartCaOptions options(HttpServer server) {
        Map<String, String> settings = new HashMap<>(service.smartCaSettings());
        settings.put("smartca.url", "http://127.0.0.1:" + server.getAddress().getPort());
        return SmartCaOptions.fromMap(settings);
    }
}
