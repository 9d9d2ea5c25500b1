package vn.lienthong.sandbox.internal.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.lienthong.sandbox.fault.SigningFault;

/** An HTTP handler for all signing services. */
public final class SigningHandler implements HttpHandler {
    private static final int MAX_BODY_BYTES = 64 << 10;

    private final SigningService service;
    private final CscServer csc;
    private final SmartCaServer smartCa;

    public SigningHandler(SigningService service) {
        this.service = service;
        this.csc = new CscServer(service);
        this.smartCa = new SmartCaServer(service);
    }

    public static String client() {
        return CscServer.CLIENT;
    }

    public static String secret() {
        return CscServer.SECRET;
    }

    public static String cscAccount() {
        return CscServer.ACCOUNT;
    }

    public static String smartCaAccount() {
        return SmartCaServer.ACCOUNT;
    }

    public static String smartCaRoot() {
        return SmartCaServer.ROOT;
    }

    public static String password() {
        return SmartCaServer.PASSWORD;
    }

    public static String otp() {
        return SmartCaServer.OTP;
    }

    public byte[] callback(String id) throws IOException {
        return smartCa.callback(id);
    }

    public void endTokens() {
        csc.endTokens();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES);
            String path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            String bearer =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
            boolean smart = path.startsWith(SmartCaServer.ROOT);
            SigningAnswer answer = smart
                    ? smartCa.answer(path.substring(SmartCaServer.ROOT.length()), body)
                    : csc.answer(path, bearer, body);
            send(exchange, answer, service.hasFault(SigningFault.GARBAGE) && isSignaturePath(path));
        }
    }

    private static boolean isSignaturePath(String path) {
        return path.contains("sign") || path.contains("status");
    }

    private static void send(HttpExchange exchange, SigningAnswer answer, boolean garbage) throws IOException {
        byte[] bytes = garbage
                ? "<html>KIỂM THỬ</html>".getBytes(StandardCharsets.UTF_8)
                : SigningService.JSON.writeValueAsBytes(answer.tree());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
