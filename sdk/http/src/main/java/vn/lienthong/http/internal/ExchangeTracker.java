package vn.lienthong.http.internal;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.http.Timeouts;

/**
 * The progress of one exchange and the deadline of its current phase. Once a connection is established, a byte counts
 * as sent (LT-TRN-008).
 */
final class ExchangeTracker extends EventListener {
    /** Lets the socket timeout expire first, so that the next address of the host is tried. */
    private static final Duration CONNECT_GRACE_PERIOD = Duration.ofMillis(250);

    private final Timeouts timeouts;
    private volatile TimeoutWatchdog.@Nullable Timeout timeout;
    private volatile TransportPhase phase = TransportPhase.RESOLVE;
    private volatile boolean connected;
    private volatile Headers responseHeaders = Headers.EMPTY;

    ExchangeTracker(Timeouts timeouts) {
        this.timeouts = timeouts;
    }

    void setTimeout(TimeoutWatchdog.Timeout own) {
        timeout = own;
    }

    Timeouts timeouts() {
        return timeouts;
    }

    TransportPhase phase() {
        return phase;
    }

    boolean connected() {
        return connected;
    }

    /** Returns the response headers as received. */
    Headers responseHeaders() {
        return responseHeaders;
    }

    void recordResponseHeaders(Headers headers) {
        responseHeaders = headers;
    }

    void restartWriteTimeout() {
        startPhaseTimeout("write", timeouts.write());
    }

    void restartReadTimeout() {
        startPhaseTimeout("read", timeouts.read());
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        phase = TransportPhase.CONNECT;
        startPhaseTimeout("connect", timeouts.connect().plus(CONNECT_GRACE_PERIOD));
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        connected = true;
        phase = TransportPhase.SEND;
        restartWriteTimeout();
    }

    /** Without a body the response is awaited from here; with one, the phase changes until the body is sent. */
    @Override
    public void requestHeadersEnd(Call call, Request request) {
        awaitResponse();
    }

    @Override
    public void requestBodyStart(Call call) {
        phase = TransportPhase.SEND;
        restartWriteTimeout();
    }

    @Override
    public void requestBodyEnd(Call call, long bytes) {
        awaitResponse();
    }

    private void awaitResponse() {
        phase = TransportPhase.RECEIVE;
        restartReadTimeout();
    }

    private void startPhaseTimeout(String part, Duration most) {
        TimeoutWatchdog.Timeout current = timeout;
        if (current != null) {
            current.startPhase(part, most);
        }
    }
}
