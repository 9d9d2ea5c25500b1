package vn.lienthong.portal.inbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.portal.inbound.entry.InboundReply;
import vn.lienthong.portal.inbound.entry.InboundRequest;
import vn.lienthong.portal.inbound.internal.TimedInputStream;

/**
 * Adapter that runs a {@link PortalReceiver} on the JDK's HTTP server, in any context. The server needs an
 * executor with several threads. Set the properties {@code sun.net.httpserver.maxReqTime} and {@code maxRspTime}
 * to protect against clients that never finish.
 */
public final class JdkHttpEntry implements HttpHandler {
    private final PortalReceiver receiver;

    public JdkHttpEntry(PortalReceiver receiver) {
        this.receiver = Objects.requireNonNull(receiver, "receiver");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange;
                TimedInputStream body = receiver.withTimeout(exchange.getRequestBody());
                InboundReply reply = receiver.receive(request(exchange, body))) {
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            // The JDK server uses -1 for no body and 0 for an unknown length.
            long length = reply.length() < 0 ? 0 : reply.length() == 0 ? -1 : reply.length();
            exchange.sendResponseHeaders(reply.status(), length);
            OutputStream out = exchange.getResponseBody();
            reply.writeTo(out);
        }
    }

    private static InboundRequest request(HttpExchange exchange, TimedInputStream body) {
        String path = exchange.getRequestURI().getPath();
        String mount = exchange.getHttpContext().getPath();
        return new InboundRequest(
                exchange.getRequestMethod(),
                path.startsWith(mount) ? path.substring(mount.length()) : path,
                exchange.getRequestURI().getRawQuery(),
                exchange.getRequestHeaders(),
                exchange.getRemoteAddress().getAddress().getHostAddress(),
                certificate(exchange),
                length(exchange),
                body);
    }

    private static long length(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : -1;
    }

    private static @Nullable String certificate(HttpExchange exchange) {
        if (exchange instanceof HttpsExchange https) {
            try {
                return https.getSSLSession().getPeerPrincipal().getName();
            } catch (SSLPeerUnverifiedException e) {
                return null;
            }
        }
        return null;
    }
}
