package vn.lienthong.http.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.internal.connection.Exchange;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.ResponseLimits;
import vn.lienthong.http.Timeouts;
import vn.lienthong.http.Transport;
import vn.lienthong.http.WireRequest;
import vn.lienthong.http.WireResponse;

/** The transport on OkHttp, without its retries, redirects, decompression and timeouts. */
public final class OkHttpTransport implements Transport {
    private final Timeouts timeouts;
    private final ResponseLimits limits;
    private final OkHttpEngine engine;
    private final TimeoutWatchdog watchdog = new TimeoutWatchdog();
    private final Set<Call> runningCalls = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();

    private OkHttpTransport(ClientOptions options, Dns dns) {
        this.timeouts = options.timeouts();
        this.limits = options.limits();
        this.engine = OkHttpEngine.start(options, dns);
    }

    /** Creates a transport with these options. */
    public static OkHttpTransport open(ClientOptions options) {
        return open(options, Dns.SYSTEM);
    }

    static OkHttpTransport open(ClientOptions options, Dns dns) {
        return new OkHttpTransport(options, dns);
    }

    @Override
    public WireResponse exchange(WireRequest request) {
        while (true) {
            try {
                return exchangeOnce(request);
            } catch (StaleConnectionException e) {
                // Nothing was sent, and the stale connection is removed: the next attempt uses another one, finally a
                // new one.
            }
        }
    }

    private WireResponse exchangeOnce(WireRequest request) throws StaleConnectionException {
        ExchangeTracker progress = new ExchangeTracker(request.timeouts().orElse(timeouts));
        Call call = engine.client().newCall(toOkHttpRequest(request, progress));
        runningCalls.add(call);
        try (TimeoutWatchdog.Timeout guard =
                watchdog.startTimeout(progress.timeouts().call(), call::cancel)) {
            progress.setTimeout(guard);
            if (closed.get()) {
                throw new TransportException(TransportPhase.CLOSED, false, null, null);
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new TransportException(
                        TransportPhase.CONNECT, false, null, new InterruptedIOException("interrupted"));
            }
            return exchange(call, progress, guard);
        } finally {
            runningCalls.remove(call);
            if (closed.get()) {
                engine.evictIdleConnections();
            }
        }
    }

    private WireResponse exchange(Call call, ExchangeTracker progress, TimeoutWatchdog.Timeout guard)
            throws StaleConnectionException {
        try {
            return readResponse(call, call.execute(), progress);
        } catch (StaleConnectionException e) {
            throw e;
        } catch (IOException e) {
            if (closed.get()) {
                throw new TransportException(TransportPhase.CLOSED, progress.connected(), null, null);
            }
            TransportPhase phase = progress.phase();
            Optional<String> expired = guard.expiredPhase();
            IOException cause = expired.isPresent()
                    ? new SocketTimeoutException(expired.get() + " timeout")
                    : FailureSanitizer.sanitize(e, phase);
            throw new TransportException(phase, progress.connected(), null, cause);
        }
    }

    private WireResponse readResponse(Call call, Response response, ExchangeTracker progress) throws IOException {
        boolean whole = false;
        try {
            byte[] body = response.code() < 200 ? new byte[0] : readBody(response, progress);
            whole = response.code() >= 200;
            return new WireResponse(response.code(), progress.responseHeaders().toMultimap(), body);
        } finally {
            if (whole) {
                response.close();
            } else {
                abandon(call, response.exchange());
            }
        }
    }

    private byte[] readBody(Response response, ExchangeTracker progress) throws IOException {
        long length = response.body().contentLength();
        if (length > limits.bodyBytes()) {
            throw BoundedBodyReader.tooLong(limits, length);
        }
        String encoding = Optional.ofNullable(progress.responseHeaders().get("Content-Encoding"))
                .orElse("");
        return BoundedBodyReader.read(response.body().byteStream(), encoding, limits, progress);
    }

    /** Abandons an unread response. Closing it would continue to read on a thread that cannot be stopped. */
    static void abandon(Call call, @Nullable Exchange exchange) {
        call.cancel();
        if (exchange != null) {
            exchange.detachWithViolence();
        }
    }

    private static Request toOkHttpRequest(WireRequest request, ExchangeTracker progress) {
        HttpUrl url = HttpUrl.get(request.uri());
        if (url == null) {
            throw new IllegalArgumentException("uri must be usable for HTTP");
        }
        return OkHttpRequests.of(request, url, progress, "gzip");
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            runningCalls.forEach(Call::cancel);
            engine.stop();
            watchdog.close();
        }
    }
}
