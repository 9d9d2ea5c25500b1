package vn.lienthong.cli.sign;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.ToBeSigned;

/**
 * A server that plays all signing services. After a given number of calls, its answers repeat every secret that
 * was sent or issued.
 */
final class EchoingSigningServer implements AutoCloseable {
    static final String CANARY = "CANARY";
    private static final String TOKEN = CANARY + "-token";
    private static final String ACTIVATION_DATA = CANARY + "-sad";
    private static final Pattern DOCUMENT = Pattern.compile("\"doc_id\":\"([^\"]+)\"");

    private final HttpServer server;
    private final SigningKey key;
    private final AtomicInteger calls = new AtomicInteger();
    private volatile EchoMode echoMode = EchoMode.ECHO_IN_400;
    private volatile int sound = Integer.MAX_VALUE;
    private volatile @Nullable ToBeSigned waiting;
    private volatile String document = "";

    /** The ways in which an answer repeats secrets. */
    enum EchoMode {
        ECHO_IN_400,
        ECHO_IN_401,
        ECHO_IN_500,
        ECHO_IN_SUCCESS,
        NO_JSON,
        TRUNCATED
    }

    EchoingSigningServer(SigningKey key) throws IOException {
        this.key = key;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handleExchange);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers the given number of calls correctly, then repeats secrets. */
    void echoAfter(int calls, EchoMode then) {
        this.calls.set(0);
        sound = calls;
        echoMode = then;
    }

    void expectSigningOf(ToBeSigned one) {
        waiting = one;
    }

    private void handleExchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            Matcher named = DOCUMENT.matcher(body);
            if (named.find()) {
                document = named.group(1);
            }
            if (calls.incrementAndGet() <= sound) {
                send(exchange, 200, goodAnswer(path));
                return;
            }
            String all = (body + exchange.getRequestHeaders().getFirst("Authorization") + TOKEN + ACTIVATION_DATA)
                    .replace("\"", "");
            switch (echoMode) {
                case ECHO_IN_400 -> send(exchange, 400, echoReceived(all, "400"));
                case ECHO_IN_401 -> send(exchange, 401, echoReceived(all, "401"));
                case ECHO_IN_500 -> send(exchange, 500, echoReceived(all, "500"));
                case ECHO_IN_SUCCESS -> send(exchange, 200, echoReceived(all, "418"));
                case NO_JSON -> send(exchange, 200, "<" + all);
                case TRUNCATED -> exchange.sendResponseHeaders(200, 1000);
            }
        }
    }

    private static String echoReceived(String all, String code) {
        return "{\"error\":\"%s\",\"error_description\":\"%s\",\"status_code\":\"%s\",\"message\":\"%s\",\"status\":\"%s\"}"
                .formatted(all, all, code, all, all);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private String goodAnswer(String path) {
        if (path.endsWith("login") || path.endsWith("token")) {
            return "{\"access_token\":\"" + TOKEN + "\"}";
        } else if (path.endsWith("/certificates/info")) {
            return "[" + credentialJson() + "]";
        } else if (path.endsWith("/credentials/list")) {
            return "{\"credentialIDs\":[\"c\"]}";
        } else if (path.endsWith("/credentials/info")) {
            return credentialJson();
        } else if (path.endsWith("/credentials/authorize")) {
            return "{\"SAD\":\"" + ACTIVATION_DATA + "\"}";
        } else if (path.equals("/signHash")) {
            return "{\"transactionId\":\"t\"}";
        } else if (path.endsWith("/get_certificate")) {
            return storeDocument(
                    "\"user_certificates\":[{\"serial_number\":\"1\",\"cert_data\":\"" + base64(0) + "\"}]");
        } else if (path.equals("/v1/signatures/sign") || path.equals("/v2/signatures/sign")) {
            return storeDocument("\"tran_code\":\"t\",\"sad\":\"" + ACTIVATION_DATA + "\"");
        } else if (path.endsWith("/status") && path.startsWith("/v1") || path.endsWith("/confirm")) {
            return storeDocument("\"signatures\":[{\"doc_id\":\"" + document + "\",\"signature_value\":\""
                    + signatureValue() + "\"}]");
        }
        return "{\"status\":1,\"signatures\":[\"" + signatureValue() + "\"]}";
    }

    private static String storeDocument(String data) {
        return "{\"status_code\":200,\"message\":\"\",\"data\":{" + data + "}}";
    }

    private String credentialJson() {
        return "{\"credential_id\":\"c\",\"cert\":{\"certificates\":[\"" + base64(0) + "\"]}}";
    }

    private String signatureValue() {
        ToBeSigned asked = waiting;
        return asked == null ? "" : Base64.getEncoder().encodeToString(key.sign(asked));
    }

    private String base64(int place) {
        List<X509Certificate> chain = key.chain();
        try {
            return Base64.getEncoder().encodeToString(chain.get(place).getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
