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
 * The progress of one exchange and the deadline of its current phase. Once a connection is established, a byte counts as
 * sent (LT-TRN-008).
 */
final class ExchangeTracker extends EventListener {
    /** Lets the socket timeout expire first, so that the next address of the host is tried. */
    private static final Duration GRACE = Duration.ofMillis(250);

    private final Timeouts timeouts;
    private volatile TimeoutWatchdog.@Nullable Timeout guard;
    private volatile TransportPhase phase = TransportPhase.RESOLVE;
    private volatile boolean stood;
    private volatile Headers head = Headers.EMPTY;

    ExchangeTracker(Timeouts timeouts) {
        this.timeouts = timeouts;
    }

    void setTimeout(TimeoutWatchdog.Timeout own) {
        guard = own;
    }

    Timeouts timeouts() {
        return timeouts;
    }

    TransportPhase phase() {
        return phase;
    }

    boolean stood() {
        return stood;
    }

    /** Returns the response headers as received. */
    Headers head() {
        return head;
    }

    void recordAnswer(Headers headers) {
        head = headers;
    }

    void wrote() {
        await("write", timeouts.write());
    }

    void read() {
        await("read", timeouts.read());
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        phase = TransportPhase.CONNECT;
        await("connect", timeouts.connect().plus(GRACE));
    }

    @Override
    public void connectionAcquired(Call call, Connection connection) {
        stood = true;
        phase = TransportPhase.SEND;
        wrote();
    }

    /** Without a body the response is awaited from here; with one, the phase changes until the body is sent. */
    @Override
    public void requestHeadersEnd(Call call, Request request) {
        awaitsAnswer();
    }

    @Override
    public void requestBodyStart(Call call) {
        phase = TransportPhase.SEND;
        wrote();
    }

    @Override
    public void requestBodyEnd(Call call, long bytes) {
        awaitsAnswer();
    }

    private void awaitsAnswer() {
        phase = TransportPhase.RECEIVE;
        read();
    }

    private void await(String part, Duration most) {
        TimeoutWatchdog.Timeout current = guard;
        if (current != null) {
            current.await(part, most);
        }
    }
}
