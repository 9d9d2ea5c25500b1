package vn.lienthong.http.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.TransportException;
import vn.lienthong.error.TransportException.TransportPhase;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.StreamReader;
import vn.lienthong.http.StreamedResponse;
import vn.lienthong.http.Timeouts;
import vn.lienthong.http.UrlGuard.ApprovedUrl;
import vn.lienthong.http.UrlRefusalReason;
import vn.lienthong.http.UrlRefusedException;
import vn.lienthong.http.WireRequest;
import vn.lienthong.http.WireResponse;

/** Single exchanges on separate connections, each to the addresses approved for it (LT-FILE-004). */
public final class GuardedExchange implements AutoCloseable {
    private final Timeouts timeouts;
    private final OkHttpEngine engine;
    private final TimeoutWatchdog watchdog = new TimeoutWatchdog();
    private final BoundedDnsResolver dnsResolver = new BoundedDnsResolver();
    private final Set<Call> runningCalls = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();

    private GuardedExchange(ClientOptions options) {
        this.timeouts = options.timeouts();
        // A proxy would resolve the name again.
        this.engine = OkHttpEngine.start(options.toBuilder().proxy(null).build(), Dns.SYSTEM);
    }

    /** Creates exchanges with these options. */
    public static GuardedExchange open(ClientOptions options) {
        return new GuardedExchange(options);
    }

    /** Starts the deadline of a whole fetch. */
    public FetchDeadline startDeadline(WireRequest request) {
        return new FetchDeadline(request.timeouts().orElse(timeouts));
    }

    /** Runs a check, which resolves a name, within the deadline. */
    public ApprovedUrl checkUrl(Supplier<ApprovedUrl> builder, FetchDeadline deadline) {
        return dnsResolver.lookUpWithin(deadline, builder);
    }

    /** Sends a request. The reader receives the body of a success; a redirect is returned. */
    public <T> FetchStep<T> send(WireRequest request, ApprovedUrl judged, StreamReader<T> reader) throws IOException {
        ExchangeTracker progress = new ExchangeTracker(request.timeouts().orElse(timeouts));
        Call call = pinAddresses(judged).newCall(toOkHttpRequest(request, judged, progress));
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
            return exchange(call, progress, guard, new ReadingExchange<>(judged, reader));
        } finally {
            runningCalls.remove(call);
        }
    }

    private <T> FetchStep<T> exchange(
            Call call, ExchangeTracker progress, TimeoutWatchdog.Timeout guard, ReadingExchange<T> reading)
            throws IOException {
        try (Response response = call.execute()) {
            try {
                return readResponse(response, progress, reading);
            } finally {
                // Closing it unread would continue to read for a moment; a completely read body loses nothing.
                OkHttpTransport.abandon(call, response.exchange());
            }
        } catch (LostConnectionException e) {
            throw toTransportException(e.networkFailure(), progress, guard);
        } catch (UnexpectedPeerException e) {
            throw new UrlRefusedException(UrlRefusalReason.OTHER_PEER);
        } catch (IOException e) {
            if (reading.bodyStarted) {
                throw e;
            }
            throw toTransportException(e, progress, guard);
        }
    }

    private TransportException toTransportException(
            IOException e, ExchangeTracker progress, TimeoutWatchdog.Timeout guard) {
        if (closed.get()) {
            return new TransportException(TransportPhase.CLOSED, progress.connected(), null, null);
        }
        TransportPhase phase = progress.phase();
        Optional<String> expired = guard.expiredPhase();
        IOException cause = expired.isPresent()
                ? new SocketTimeoutException(expired.get() + " timeout")
                : FailureSanitizer.dropMessages(e);
        return new TransportException(phase, progress.connected(), null, cause);
    }

    private static <T> FetchStep<T> readResponse(
            Response response, ExchangeTracker progress, ReadingExchange<T> reading) throws IOException {
        String location = progress.responseHeaders().get("Location");
        if (response.code() >= 300 && response.code() < 400 && location != null) {
            return new FetchStep.Redirect<>(location);
        }
        if (response.code() < 200 || response.code() >= 300) {
            throw HttpStatusExceptions.of(new WireResponse(response.code(), Map.of(), new byte[0]), null);
        }
        String encoding = Objects.requireNonNullElse(progress.responseHeaders().get("Content-Encoding"), "identity");
        if (!encoding.strip().equalsIgnoreCase("identity")) {
            throw new MalformedAnswerException("", "no compression", "another compression", encoding.length(), null);
        }
        InputStream body = new GuardedBody(response.body().byteStream(), progress);
        String disposition =
                Objects.requireNonNullElse(progress.responseHeaders().get("Content-Disposition"), "");
        String mediaType = Objects.requireNonNullElse(progress.responseHeaders().get("Content-Type"), "");
        long length = response.body().contentLength();
        boolean endTold = length >= 0 || progress.responseHeaders().get("Transfer-Encoding") != null;
        reading.bodyStarted = true;
        return new FetchStep.Finished<>(reading.reader.read(
                new StreamedResponse(reading.approvedUrl.uri(), length, endTold, disposition, mediaType, body)));
    }

    private OkHttpClient pinAddresses(ApprovedUrl judged) {
        List<InetAddress> addresses = judged.addresses();
        return engine.client()
                .newBuilder()
                .proxy(Proxy.NO_PROXY)
                .dns(host -> {
                    if (!host.equalsIgnoreCase(judged.uri().getHost())) {
                        throw new UnknownHostException("the host is not the approved one");
                    }
                    return addresses;
                })
                .addNetworkInterceptor(chain -> proceedIfApproved(chain, addresses))
                .build();
    }

    private static Response proceedIfApproved(Interceptor.Chain chain, List<InetAddress> addresses) throws IOException {
        okhttp3.Connection connection = chain.connection();
        if (connection == null
                || !addresses.contains(connection.route().socketAddress().getAddress())) {
            throw new UnexpectedPeerException();
        }
        return chain.proceed(chain.request());
    }

    private static Request toOkHttpRequest(WireRequest request, ApprovedUrl judged, ExchangeTracker progress) {
        HttpUrl url = HttpUrl.get(judged.uri());
        if (url == null) {
            throw new UrlRefusedException(UrlRefusalReason.MALFORMED);
        }
        return OkHttpRequests.of(request.withHeader("Connection", "close"), url, progress, "identity");
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            runningCalls.forEach(Call::cancel);
            dnsResolver.close();
            engine.stop();
            watchdog.close();
        }
    }

    /** The parameters of one exchange, and whether the reader has started. */
    private static final class ReadingExchange<T> {
        private final ApprovedUrl approvedUrl;
        private final StreamReader<T> reader;
        private boolean bodyStarted;

        ReadingExchange(ApprovedUrl judged, StreamReader<T> reader) {
            this.approvedUrl = judged;
            this.reader = reader;
        }
    }

    /** The body; separates a network failure from a failure of the reader's own files. */
    private static final class GuardedBody extends FilterInputStream {
        private final ExchangeTracker tracker;

        GuardedBody(InputStream in, ExchangeTracker progress) {
            super(in);
            this.tracker = progress;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                int n = in.read(target, offset, length);
                tracker.restartReadTimeout();
                return n;
            } catch (IOException e) {
                throw new LostConnectionException(e);
            }
        }
    }

    private static final class LostConnectionException extends IOException {
        private final transient IOException networkFailure;

        LostConnectionException(IOException network) {
            super("the network failed");
            this.networkFailure = network;
        }

        IOException networkFailure() {
            return networkFailure == null ? this : networkFailure;
        }
    }

    private static final class UnexpectedPeerException extends IOException {
        UnexpectedPeerException() {
            super("the peer is not an approved address");
        }
    }
}
