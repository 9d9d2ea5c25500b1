package vn.lienthong.http;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.value.Modelled;

/**
 * How calls are made: timeouts, proxy, keys, limits, connections, repeats. Immutable; its text form shows no secret.
 *
 * <p>Begin with {@link #defaults()} and {@link #toBuilder()}, or with {@link #fromMap}.
 *
 * @param timeouts {@link Timeouts}; keys {@code http.connectTimeout}, {@code .readTimeout}, {@code .writeTimeout},
 *     {@code .callTimeout}
 * @param proxy the proxy; by default the one of the JVM's own settings, if any; keys {@code http.proxy.host},
 *     {@code .port} (3128), {@code .account}, {@code .password}
 * @param clientKey key and certificate for mutual TLS; none by default; keys {@code http.keyStore},
 *     {@code http.keyStore.password}
 * @param extraCas PEM files with certificates that are trusted beside the JVM's own; none by default; key
 *     {@code http.extraCa}, names separated by commas
 * @param limits {@link ResponseLimits}; keys {@code http.maxBody}, {@code http.maxRatio}
 * @param pool {@link ConnectionPoolOptions}; keys {@code http.pool.idle}, {@code http.pool.keepAlive}
 * @param repeats {@link RetryPolicy}; keys {@code http.repeats}, {@code http.repeats.first}, {@code .longest},
 *     {@code .retryAfter}
 * @param observer told of every attempt; none by default
 * @param transport a transport of the host's own, or one shared by many clients, which then none of them closes; by
 *     default each client opens one and closes it
 */
@Modelled
public record ClientOptions(
        Timeouts timeouts,
        @Nullable ProxyServer proxy,
        @Nullable ClientKey clientKey,
        List<Path> extraCas,
        ResponseLimits limits,
        ConnectionPoolOptions pool,
        RetryPolicy repeats,
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
        Objects.requireNonNull(repeats, "repeats");
        Objects.requireNonNull(observer, "observer");
        extraCas = List.copyOf(extraCas);
    }

    /** The defaults of every option. */
    public static ClientOptions defaults() {
        return DEFAULTS;
    }

    /** A builder that starts from these options. */
    public ClientOptionsBuilder toBuilder() {
        return ClientOptionsBuilder.builder(this);
    }

    /**
     * Options from texts by key; an absent key has its default.
     *
     * @throws vn.lienthong.error.ConfigurationException with every problem at once, unknown keys included
     */
    public static ClientOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        ClientOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys under {@code http.}, for a client module that reads its own from the same settings. */
    public static ClientOptions read(ConfigReader settings) {
        return DEFAULTS.toBuilder()
                .timeouts(Timeouts.read(settings))
                .proxy(ProxyServer.read(settings))
                .clientKey(ClientKey.read(settings))
                .extraCas(settings.paths("http.extraCa"))
                .limits(ResponseLimits.read(settings))
                .pool(ConnectionPoolOptions.read(settings))
                .repeats(RetryPolicy.read(settings))
                .build();
    }
}
