package vn.lienthong.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.value.Modelled;

/**
 * The options of calls: timeouts, proxy, keys, limits, connections, retries. Immutable. The text form contains no
 * secret.
 *
 * <p>Created by {@link #defaults()} and {@link #toBuilder()}, or by {@link #fromMap}.
 *
 * @param timeouts {@link Timeouts}; keys {@code http.connectTimeout}, {@code .readTimeout}, {@code .writeTimeout},
 *     {@code .callTimeout}
 * @param proxy the proxy; by default the proxy of the JVM settings, if any; keys {@code http.proxy.host},
 *     {@code .port} (3128), {@code .account}, {@code .password}
 * @param clientKey key and certificate for mutual TLS; none by default; keys {@code http.keyStore}, {@code
 *     http.keyStore.password}
 * @param extraCas PEM files with certificates that are trusted in addition to those of the JVM; none by default; key
 *     {@code http.extraCa}, file names separated by commas
 * @param limits {@link ResponseLimits}; keys {@code http.maxBody}, {@code http.maxRatio}
 * @param pool {@link ConnectionPoolOptions}; keys {@code http.pool.idle}, {@code http.pool.keepAlive}
 * @param retryPolicy {@link RetryPolicy}; keys {@code http.repeats}, {@code http.repeats.first}, {@code .longest},
 *     {@code .retryAfter}
 * @param observer receives every attempt; none by default
 * @param transport a transport of the host, or one shared by several clients, which then do not close it; by default
 *     each client creates and closes one
 */
@Modelled
public record ClientOptions(
        Timeouts timeouts,
        @Nullable ProxyServer proxy,
        @Nullable ClientKey clientKey,
        List<Path> extraCas,
        ResponseLimits limits,
        ConnectionPoolOptions pool,
        RetryPolicy retryPolicy,
        CallObserver observer,
        @Nullable Transport transport) {
    private static final ClientOptions DEFAULTS = new ClientOptions(
            Timeouts.DEFAULTS,
            null,
            null,
            List.of(),
            ResponseLimits.DEFAULTS,
            ConnectionPoolOptions.DEFAULTS,
            RetryPolicy.DEFAULTS,
            CallObserver.NONE,
            null);

    public ClientOptions {
        Objects.requireNonNull(timeouts, "timeouts");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(retryPolicy, "retryPolicy");
        Objects.requireNonNull(observer, "observer");
        extraCas = List.copyOf(extraCas);
    }

    /** Returns the defaults of all options. */
    public static ClientOptions defaults() {
        return DEFAULTS;
    }

    /** Returns a builder with these options. */
    public ClientOptionsBuilder toBuilder() {
        return ClientOptionsBuilder.builder(this);
    }

    /**
     * Reads options from a map; a missing key has its default.
     *
     * @throws vn.lienthong.error.ConfigurationException with all problems together, unknown keys included
     */
    public static ClientOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        ClientOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys below {@code http.}, for a client module that reads other keys from the same map. */
    public static ClientOptions read(ConfigReader settings) {
        return DEFAULTS.toBuilder()
                .timeouts(Timeouts.read(settings))
                .proxy(ProxyServer.read(settings))
                .clientKey(ClientKey.read(settings))
                .extraCas(settings.paths("http.extraCa"))
                .limits(ResponseLimits.read(settings))
                .pool(ConnectionPoolOptions.read(settings))
                .retryPolicy(RetryPolicy.read(settings))
                .build();
    }
}
