package vn.lienthong.sandbox.internal.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.lienthong.sandbox.SigningFault;

/** Answers for all signing services. */
public final class SigningHandler implements HttpHandler {
    private static final int LONGEST = 64 << 10;

    private final Desk desk;
    private final CscPlay csc;
    private final SmartCaPlay smartCa;

    public SigningHandler(Desk desk) {
        this.desk = desk;
        this.csc = new CscPlay(desk);
        this.smartCa = new SmartCaPlay(desk);
    }

    public static String client() {
        return CscPlay.CLIENT;
    }

    public static String secret() {
        return CscPlay.SECRET;
    }

    public static String cscAccount() {
        return CscPlay.ACCOUNT;
    }

    public static String smartCaAccount() {
        return SmartCaPlay.ACCOUNT;
    }

    public static String smartCaRoot() {
        return SmartCaPlay.ROOT;
    }

    public static String password() {
        return SmartCaPlay.PASSWORD;
    }

    public static String otp() {
        return SmartCaPlay.OTP;
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
            byte[] body = exchange.getRequestBody().readNBytes(LONGEST);
            String path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            String bearer =
                    Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
            boolean smart = path.startsWith(SmartCaPlay.ROOT);
            Answer answer = smart
                    ? smartCa.answer(path.substring(SmartCaPlay.ROOT.length()), body)
                    : csc.answer(path, bearer, body);
            send(exchange, answer, desk.is(SigningFault.GARBAGE) && speaksOfSignature(path));
        }
    }

    private static boolean speaksOfSignature(String path) {
        return path.contains("sign") || path.contains("status");
    }

    private static void send(HttpExchange exchange, Answer answer, boolean garbage) throws IOException {
        byte[] bytes = garbage
                ? "<html>KIỂM THỬ</html>".getBytes(StandardCharsets.UTF_8)
                : Desk.JSON.writeValueAsBytes(answer.tree());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
