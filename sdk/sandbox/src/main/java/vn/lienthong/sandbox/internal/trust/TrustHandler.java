package vn.lienthong.sandbox.internal.trust;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.TrustService;
import vn.lienthong.sandbox.fault.TrustFault;

/** An HTTP handler for all trust services, which applies the faults. */
public final class TrustHandler implements HttpHandler {
    private static final int BUFFER_SIZE = 64 << 10;
    private static final int CHUNK_COUNT = 1024;
    private static final int MAX_REQUEST_BYTES = 64 << 10;

    private final Map<TrustService, TrustFault> faults = new ConcurrentHashMap<>();
    private final Map<TrustService, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable CertificateHierarchy hierarchy;

    /** Sets the hierarchy. Its certificates contain the URL of the server, which is known after the start. */
    public void hierarchy(CertificateHierarchy value) {
        hierarchy = value;
    }

    public void injectFault(TrustService service, TrustFault fault) {
        faults.put(service, fault);
    }

    public void clearFaults() {
        faults.clear();
    }

    public int callCount(TrustService service) {
        return Optional.ofNullable(calls.get(service)).map(AtomicInteger::get).orElse(0);
    }

    /** Releases all waiting exchanges. */
    public void releaseWaiting() {
        ended.countDown();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readNBytes(MAX_REQUEST_BYTES);
            String path = exchange.getRequestURI().getPath();
            TrustService service = Stream.of(TrustService.values())
                    .filter(one -> one.path().equals(path))
                    .findFirst()
                    .orElse(null);
            CertificateHierarchy known = hierarchy;
            if (service == null || known == null || !acceptsMethod(service, exchange)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            calls.computeIfAbsent(service, any -> new AtomicInteger()).incrementAndGet();
            TrustFault fault = faults.get(service);
            if (fault == null || !applyFault(exchange, fault)) {
                answer(exchange, service, new TrustRequest(known, body, fault));
            }
        }
    }

    private static boolean acceptsMethod(TrustService service, HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return switch (service) {
            case TIMESTAMP, OTHER_TIMESTAMP ->
                exchange.getRequestMethod().equals("POST") && "application/timestamp-query".equals(type);
            case OCSP -> exchange.getRequestMethod().equals("POST") && "application/ocsp-request".equals(type);
            default -> exchange.getRequestMethod().equals("GET");
        };
    }

    /** Applies a fault that is the same for all services; returns whether it was one. */
    private boolean applyFault(HttpExchange exchange, TrustFault fault) throws IOException {
        switch (fault) {
            case LATE -> awaitEnd();
            case GARBAGE -> send(exchange, "<html>KIỂM THỬ</html>".getBytes(StandardCharsets.UTF_8));
            case HUGE -> sendHugeBody(exchange);
            case REDIRECT -> {
                exchange.getResponseHeaders().set("Location", "http://elsewhere.invalid/");
                exchange.sendResponseHeaders(302, -1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void answer(HttpExchange exchange, TrustService service, TrustRequest asked) throws IOException {
        RevocationRegister register = new RevocationRegister(asked.hierarchy);
        boolean document = service != TrustService.TIMESTAMP
                && service != TrustService.OTHER_TIMESTAMP
                && service != TrustService.OCSP;
        if (document && asked.fault == TrustFault.ERROR_STATUS) {
            exchange.sendResponseHeaders(503, -1);
            return;
        }
        send(
                exchange,
                switch (service) {
                    case TIMESTAMP, OTHER_TIMESTAMP ->
                        new TimestampIssuer(asked.hierarchy).answer(asked.body, asked.fault);
                    case OCSP -> register.ocspResponse(asked.body, asked.fault);
                    case CRL -> register.authorityCrl(asked.fault);
                    case ROOT_CRL -> register.rootCrl(asked.fault);
                    case CERTIFICATE -> CertificateHierarchy.der(asked.hierarchy.authority());
                });
    }

    private void awaitEnd() {
        try {
            ended.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sendHugeBody(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < CHUNK_COUNT; i++) {
                out.write(new byte[BUFFER_SIZE]);
            }
        }
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    /** A request to a trust service. */
    private static final class TrustRequest {
        private final CertificateHierarchy hierarchy;
        private final byte[] body;
        private final @Nullable TrustFault fault;

        TrustRequest(CertificateHierarchy hierarchy, byte[] body, @Nullable TrustFault fault) {
            this.hierarchy = hierarchy;
            this.body = body;
            this.fault = fault;
        }
    }
}
