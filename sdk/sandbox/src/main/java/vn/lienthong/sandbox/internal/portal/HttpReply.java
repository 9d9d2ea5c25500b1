package vn.lienthong.sandbox.internal.portal;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An answer with its HTTP status. */
public final class HttpReply {
    private final int status;
    private final byte[] body;

    private HttpReply(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    public static HttpReply of(byte[] body) {
        return new HttpReply(200, body);
    }

    /** Returns a refusal before the portal; the reason needs no escaping. */
    public static HttpReply refuse(int status, String reason) {
        String body = "{\"error_code\":-1,\"message\":\"" + reason + "\"}";
        return new HttpReply(status, body.getBytes(StandardCharsets.UTF_8));
    }

    void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
