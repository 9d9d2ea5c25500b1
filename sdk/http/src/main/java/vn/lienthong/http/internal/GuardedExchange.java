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
import vn.lienthong.http.StreamedResponse;
import vn.lienthong.http.Timeouts;
import vn.lienthong.http.UrlFetcher;
import vn.lienthong.http.UrlGuard.ApprovedUrl;
import vn.lienthong.http.UrlRefusalReason;
import vn.lienthong.http.UrlRefusedException;
import vn.lienthong.http.WireRequest;
import vn.lienthong.http.WireResponse;

/** Single exchanges on separate connections, each to the addresses approved for it (LT-FILE-004). */
public final class GuardedExchange implements AutoCloseable {
    private final Timeouts timeouts;
    private final OkHttpEngine engine;
    private final TimeoutWatchdog watch = new TimeoutWatchdog();
    private final BoundedDnsResolver lookUps = new BoundedDnsResolver();
    private final Set<Call> running = ConcurrentHashMap.newKeySet();
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
    public FetchDeadline begin(WireRequest request) {
        return new FetchDeadline(request.timeouts().orElse(timeouts));
    }

    /** Runs a check, which resolves a name, within the deadline. */
    public ApprovedUrl checkUrl(Supplier<ApprovedUrl> judgement, FetchDeadline deadline) {
        return lookUps.within(deadline, judgement);
    }

    /** Sends a request. The reader receives the body of a success; a redirect is returned. */
    public <T> FetchStep<T> send(WireRequest request, ApprovedUrl judged, UrlFetcher.StreamReader<T> reader)
            throws IOException {
        ExchangeTracker progress = new ExchangeTracker(request.timeouts().orElse(timeouts));
        Call call = pinAddresses(judged).newCall(toOkHttpRequest(request, judged, progress));
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
            return exchange(call, progress, guard, new ReadingExchange<>(judged, reader));
        } finally {
            running.remove(call);
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
        } catch (LostConnection e) {
            throw failure(e.network(), progress, guard);
        } catch (UnexpectedPeer e) {
            throw new UrlRefusedException(UrlRefusalReason.OTHER_PEER);
        } catch (IOException e) {
            if (reading.begun) {
                throw e;
            }
            throw failure(e, progress, guard);
        }
    }

    private TransportException failure(IOException e, ExchangeTracker progress, TimeoutWatchdog.Timeout guard) {
        if (closed.get()) {
            return new TransportException(TransportPhase.CLOSED, progress.stood(), null, null);
        }
        TransportPhase phase = progress.phase();
        Optional<String> expired = guard.findExpired();
        IOException cause =
                expired.isPresent() ? new SocketTimeoutException(expired.get() + " timeout") : FailureText.untold(e);
        return new TransportException(phase, progress.stood(), null, cause);
    }

    private static <T> FetchStep<T> readResponse(
            Response response, ExchangeTracker progress, ReadingExchange<T> reading) throws IOException {
        String location = progress.head().get("Location");
        if (response.code() >= 300 && response.code() < 400 && location != null) {
            return new FetchStep.Redirect<>(location);
        }
        if (response.code() < 200 || response.code() >= 300) {
            throw HttpStatusExceptions.of(new WireResponse(response.code(), Map.of(), new byte[0]), null);
        }
        String encoding = Objects.requireNonNullElse(progress.head().get("Content-Encoding"), "identity");
        if (!encoding.strip().equalsIgnoreCase("identity")) {
            throw new MalformedAnswerException("", "no compression", "another compression", encoding.length(), null);
        }
        InputStream body = new GuardedBody(response.body().byteStream(), progress);
        String disposition = Objects.requireNonNullElse(progress.head().get("Content-Disposition"), "");
        String mediaType = Objects.requireNonNullElse(progress.head().get("Content-Type"), "");
        long length = response.body().contentLength();
        boolean endTold = length >= 0 || progress.head().get("Transfer-Encoding") != null;
        reading.begun = true;
        return new FetchStep.Finished<>(reading.reader.read(
                new StreamedResponse(reading.judged.uri(), length, endTold, disposition, mediaType, body)));
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
                .addNetworkInterceptor(chain -> fromJudged(chain, addresses))
                .build();
    }

    private static Response fromJudged(Interceptor.Chain chain, List<InetAddress> addresses) throws IOException {
        okhttp3.Connection connection = chain.connection();
        if (connection == null
                || !addresses.contains(connection.route().socketAddress().getAddress())) {
            throw new UnexpectedPeer();
        }
        return chain.proceed(chain.request());
    }

    private static Request toOkHttpRequest(WireRequest request, ApprovedUrl judged, ExchangeTracker progress) {
        HttpUrl url = HttpUrl.get(judged.uri());
        if (url == null) {
            throw new UrlRefusedException(UrlRefusalReason.MALFORMED);
        }
        return OkHttpRequests.of(request.header("Connection", "close"), url, progress, "identity");
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            running.forEach(Call::cancel);
            lookUps.close();
            engine.stop();
            watch.close();
        }
    }

    /** The parameters of one exchange, and whether the reader has started. */
    private static final class ReadingExchange<T> {
        private final ApprovedUrl judged;
        private final UrlFetcher.StreamReader<T> reader;
        private boolean begun;

        ReadingExchange(ApprovedUrl judged, UrlFetcher.StreamReader<T> reader) {
            this.judged = judged;
            this.reader = reader;
        }
    }

    /** The body; separates a network failure from a failure of the reader's own files. */
    private static final class GuardedBody extends FilterInputStream {
        private final ExchangeTracker progress;

        GuardedBody(InputStream in, ExchangeTracker progress) {
            super(in);
            this.progress = progress;
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
                progress.read();
                return n;
            } catch (IOException e) {
                throw new LostConnection(e);
            }
        }
    }

    private static final class LostConnection extends IOException {
        private final transient IOException network;

        LostConnection(IOException network) {
            super("the network failed");
            this.network = network;
        }

        IOException network() {
            return network == null ? this : network;
        }
    }

    private static final class UnexpectedPeer extends IOException {
        UnexpectedPeer() {
            super("the peer is not an approved address");
        }
    }
}
