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
    private final TimeoutWatchdog watch = new TimeoutWatchdog();
    private final Set<Call> running = ConcurrentHashMap.newKeySet();
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
                return onOneConnection(request);
            } catch (StaleConnectionException e) {
                // Nothing was sent, and the stale connection is removed: the next attempt uses another one, finally a new one.
            }
        }
    }

    private WireResponse onOneConnection(WireRequest request) throws StaleConnectionException {
        ExchangeTracker progress = new ExchangeTracker(request.timeouts().orElse(timeouts));
        Call call = engine.client().newCall(toOkHttpRequest(request, progress));
        running.add(call);
        try (TimeoutWatchdog.Timeout guard = watch.guard(progress.timeouts().call(), call::cancel)) {
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
            running.remove(call);
            if (closed.get()) {
                engine.dropIdle();
            }
        }
    }

    private WireResponse exchange(Call call, ExchangeTracker progress, TimeoutWatchdog.Timeout guard)
            throws StaleConnectionException {
        try {
            return read(call, call.execute(), progress);
        } catch (StaleConnectionException e) {
            throw e;
        } catch (IOException e) {
            if (closed.get()) {
                throw new TransportException(TransportPhase.CLOSED, progress.stood(), null, null);
            }
            TransportPhase phase = progress.phase();
            Optional<String> expired = guard.findExpired();
            IOException cause = expired.isPresent()
                    ? new SocketTimeoutException(expired.get() + " timeout")
                    : FailureText.tellable(e, phase);
            throw new TransportException(phase, progress.stood(), null, cause);
        }
    }

    private WireResponse read(Call call, Response response, ExchangeTracker progress) throws IOException {
        boolean whole = false;
        try {
            byte[] body = response.code() < 200 ? new byte[0] : body(response, progress);
            whole = response.code() >= 200;
            return new WireResponse(response.code(), progress.head().toMultimap(), body);
        } finally {
            if (whole) {
                response.close();
            } else {
                abandon(call, response.exchange());
            }
        }
    }

    private byte[] body(Response response, ExchangeTracker progress) throws IOException {
        long length = response.body().contentLength();
        if (length > limits.body()) {
            throw BoundedBodyReader.tooLong(limits, length);
        }
        String encoding =
                Optional.ofNullable(progress.head().get("Content-Encoding")).orElse("");
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
            running.forEach(Call::cancel);
            engine.stop();
            watch.close();
        }
    }
}
