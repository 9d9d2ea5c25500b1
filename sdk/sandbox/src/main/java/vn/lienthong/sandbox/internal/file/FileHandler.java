package vn.lienthong.sandbox.internal.file;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An HTTP handler with a separate behaviour for each path. */
public final class FileHandler implements HttpHandler {
    private static final int BUFFER_SIZE = 64 << 10;
    private static final int SLOW_BYTES = 600;
    private static final long PAUSE_MILLIS = 100;

    private final Map<String, PathBehaviour> behaviours = new ConcurrentHashMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    /** The behaviour of one path. */
    @FunctionalInterface
    public interface PathBehaviour {
        /** Answers an exchange; {@code ended} counts down when the sandbox closes. */
        void answer(HttpExchange exchange, CountDownLatch ended) throws IOException;
    }

    /** Sets the behaviour of a path and returns the path. */
    public String put(String name, PathBehaviour manner) {
        String path =
                "/files/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        behaviours.put(path, manner);
        return path;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            PathBehaviour manner = behaviours.get(exchange.getRequestURI().getRawPath());
            if (manner == null || !exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                manner.answer(exchange, ended);
            }
        }
    }

    /** Releases all exchanges that are answered slowly. */
    public void releaseWaiting() {
        ended.countDown();
    }

    public static PathBehaviour whole(byte[] content) {
        return cut(content, content.length);
    }

    public static PathBehaviour cut(byte[] content, long promised) {
        byte[] copy = content.clone();
        return (exchange, ended) -> {
            exchange.sendResponseHeaders(200, promised == 0 ? -1 : promised);
            exchange.getResponseBody().write(copy);
            exchange.getResponseBody().flush();
        };
    }

    public static PathBehaviour zeros(long bytes) {
        return (exchange, ended) -> {
            exchange.sendResponseHeaders(200, bytes == 0 ? -1 : bytes);
            OutputStream out = exchange.getResponseBody();
            byte[] part = new byte[BUFFER_SIZE];
            for (long left = bytes; left > 0; left -= part.length) {
                out.write(part, 0, (int) Math.min(left, part.length));
            }
            out.flush();
        };
    }

    public static PathBehaviour slow() {
        return (exchange, ended) -> {
            exchange.sendResponseHeaders(200, SLOW_BYTES);
            OutputStream out = exchange.getResponseBody();
            try {
                for (int i = 0; i < SLOW_BYTES && !ended.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS); i++) {
                    out.write('x');
                    out.flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    public static PathBehaviour redirect(String to) {
        return (exchange, ended) -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        };
    }
}
