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
 * How far one exchange has come, and until when its current part may last. From the moment a connection stands, a byte
 * counts as sent (LT-TRN-008).
 */
final class ExchangeTracker extends EventListener {
    /** Lets the socket's own timeout come first, so that the host's next address is tried. */
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

    /** The answer's headers as they came. */
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

    /** Without a body the answer is awaited from here on; with one, the phase is set back for the time it takes. */
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
