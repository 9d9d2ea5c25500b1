package vn.lienthong.http.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.internal.concurrent.TaskRunner;
import okhttp3.internal.connection.ConnectionListener;
import okhttp3.internal.connection.RealCall;
import okhttp3.internal.connection.RealConnection;
import okhttp3.internal.http.RealInterceptorChain;
import org.jspecify.annotations.Nullable;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.ConnectionPoolOptions;
import vn.lienthong.http.ProxyServer;

/**
 * OkHttp configured for a transport: HTTP/1.1, no retries, no redirects, connections established on the thread of the
 * call, and one background thread, which this class stops.
 */
final class OkHttpEngine {
    private static final String PROXY_AUTHORIZATION = "Proxy-Authorization";

    private final OkHttpClient client;
    private final TrackingThreadFactory threadFactory;
    private final ThreadPoolExecutor backgroundExecutor;

    private OkHttpEngine(OkHttpClient client, TrackingThreadFactory threadFactory, ThreadPoolExecutor background) {
        this.client = client;
        this.threadFactory = threadFactory;
        this.backgroundExecutor = background;
    }

    static OkHttpEngine start(ClientOptions options, Dns dns) {
        TrackingThreadFactory threads = new TrackingThreadFactory("lienthong-http-pool");
        TaskRunner.RealBackend backend = new TaskRunner.RealBackend(threads);
        backend.getExecutor().setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        TaskRunner runner = new TaskRunner(backend, Logger.getLogger(TaskRunner.class.getName()));
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .taskRunner$okhttp(runner)
                .connectionPool(connectionPool(options.pool(), runner))
                .dns(dns)
                .protocols(List.of(Protocol.HTTP_1_1))
                .fastFallback(false)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(Duration.ZERO)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .callTimeout(Duration.ZERO)
                .eventListenerFactory(OkHttpEngine::eventListener)
                .addInterceptor(OkHttpEngine::applyConnectTimeout)
                .addNetworkInterceptor(chain -> interceptNetwork(chain, options.proxy()));
        configureProxy(builder, options.proxy());
        if (TlsContext.isCustomised(options)) {
            TlsContext tls = TlsContext.of(options);
            builder.sslSocketFactory(tls.sslContext().getSocketFactory(), tls.trustManager());
        }
        return new OkHttpEngine(builder.build(), threads, backend.getExecutor());
    }

    OkHttpClient client() {
        return client;
    }

    void evictIdleConnections() {
        client.connectionPool().evictAll();
    }

    void stop() {
        evictIdleConnections();
        threadFactory.shutdownAndJoin(backgroundExecutor);
    }

    private static ConnectionPool connectionPool(ConnectionPoolOptions pool, TaskRunner runner) {
        long millis = pool.keepAliveTimeout().toMillis();
        return new ConnectionPool(
                pool.maxIdleConnections(),
                millis,
                TimeUnit.MILLISECONDS,
                runner,
                ConnectionListener.Companion.getNONE());
    }

    private static EventListener eventListener(okhttp3.Call call) {
        ExchangeTracker progress = call.request().tag(ExchangeTracker.class);
        return progress == null ? EventListener.NONE : progress;
    }

    private static Response applyConnectTimeout(Interceptor.Chain chain) throws IOException {
        ExchangeTracker progress = chain.request().tag(ExchangeTracker.class);
        if (progress == null) {
            return chain.proceed(chain.request());
        }
        int millis = Math.toIntExact(progress.timeouts().connect().toMillis());
        return chain.withConnectTimeout(millis, TimeUnit.MILLISECONDS).proceed(chain.request());
    }

    /**
     * Refuses a connection that the server has closed, stores the headers, and hides the header on which OkHttp would
     * retry a request. A plain http request carries the credentials of the proxy immediately, because a one-shot body
     * cannot be sent again after a challenge.
     */
    private static Response interceptNetwork(Interceptor.Chain chain, @Nullable ProxyServer proxy) throws IOException {
        Request request = chain.request();
        failIfStale((RealInterceptorChain) chain);
        if (proxy != null && proxy.credentials() != null && !request.isHttps()) {
            request = request.newBuilder()
                    .header(PROXY_AUTHORIZATION, basicAuthorization(proxy))
                    .build();
        }
        Response response = chain.proceed(request);
        ExchangeTracker progress = request.tag(ExchangeTracker.class);
        if (progress != null) {
            progress.recordResponseHeaders(response.headers());
        }
        return response.newBuilder().removeHeader("Retry-After").build();
    }

    private static void failIfStale(RealInterceptorChain chain) throws IOException {
        if (chain.connection() instanceof RealConnection connection
                && chain.call() instanceof RealCall call
                && StaleConnectionException.isStale(connection, call.getClient(), chain)) {
            throw new StaleConnectionException();
        }
    }

    private static void configureProxy(OkHttpClient.Builder builder, @Nullable ProxyServer proxy) {
        if (proxy == null) {
            return;
        }
        builder.proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
        if (proxy.credentials() != null) {
            builder.proxyAuthenticator((route, response) -> {
                Request asked = response.request();
                boolean tunnel = asked.method().equals("CONNECT") && asked.header(PROXY_AUTHORIZATION) == null;
                return tunnel
                        ? asked.newBuilder()
                                .header(PROXY_AUTHORIZATION, basicAuthorization(proxy))
                                .build()
                        : null;
            });
        }
    }

    private static String basicAuthorization(ProxyServer proxy) {
        vn.lienthong.http.Credentials own = proxy.credentials();
        return own == null
                ? ""
                : Credentials.basic(own.account(), own.password().value(), StandardCharsets.UTF_8);
    }
}
