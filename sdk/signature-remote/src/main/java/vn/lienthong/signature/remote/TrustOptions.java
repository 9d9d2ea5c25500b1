package vn.lienthong.signature.remote;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.WireRequest;
import vn.lienthong.value.Modelled;

/**
 * The allowed trust services and their timeouts. Immutable. No address is allowed by default (LT-TSP-004).
 *
 * @param timestamps URLs of timestamp services, tried in this order; key {@code trust.timestamps}, separated by
 *     commas
 * @param timestampTimeout timeout for each of them; 60 s by default, from 100 ms to 10 min, because some take more
 *     than two minutes; key {@code trust.timestampTime}
 * @param hosts allowed hosts of URLs in certificates, over http or https on their default ports; a leading dot
 *     allows all subdomains; public addresses only; key {@code trust.hosts}, separated by commas
 * @param places URLs below which every URL is allowed, on any port and also in the state's own network; key {@code
 *     trust.places}, separated by commas
 * @param requestTimeout timeout for a URL from a certificate; 20 s by default, from 100 ms to 10 min; key {@code
 *     trust.time}
 * @param limits limits of responses and cache
 * @param http keys and certificates. Its proxy is used for timestamps only; its read and call timeouts, limits and
 *     retries are not used; keys {@code http.*}
 */
@Modelled
public record TrustOptions(
        List<URI> timestamps,

        @RecordBuilder.Initializer("DEFAULT_TIMESTAMP_TIMEOUT")
        Duration timestampTimeout,

        List<String> hosts,
        List<URI> places,

        @RecordBuilder.Initializer("TIME") Duration requestTimeout,

        @RecordBuilder.Initializer(source = TrustLimits.class, value = "defaults")
        TrustLimits limits,

        @RecordBuilder.Initializer(source = ClientOptions.class, value = "defaults")
        ClientOptions http) {
    /** The default timeout of a timestamp service: 60 seconds. */
    public static final Duration DEFAULT_TIMESTAMP_TIMEOUT = Duration.ofSeconds(60);

    /** The default timeout of a URL from a certificate: 20 seconds. */
    public static final Duration TIME = Duration.ofSeconds(20);

    private static final Duration MIN_TIMEOUT = Duration.ofMillis(100);
    private static final Duration MAX_TIMEOUT = Duration.ofMinutes(10);
    private static final Pattern HOST = Pattern.compile("\\.?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    public TrustOptions {
        timestamps = List.copyOf(timestamps);
        hosts = List.copyOf(hosts);
        places = List.copyOf(places);
        timestamps.forEach(WireRequest::get);
        places.forEach(WireRequest::get);
        if (!hosts.stream().allMatch(host -> HOST.matcher(host).matches())) {
            throw new IllegalArgumentException("hosts must be host names, each with an optional leading dot");
        }
        within("timestampTimeout", timestampTimeout);
        within("requestTimeout", requestTimeout);
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(http, "http");
    }

    /** Returns options without a timestamp service and without an allowed URL. */
    public static TrustOptions none() {
        return TrustOptionsBuilder.builder().build();
    }

    /** Returns a builder with these options. */
    public TrustOptionsBuilder toBuilder() {
        return TrustOptionsBuilder.builder(this);
    }

    /**
     * Parses options from values by key.
     *
     * @throws vn.lienthong.error.ConfigurationException with all problems together, including unknown keys
     */
    public static TrustOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        TrustOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the options of the trust services from a configuration that also contains the keys of other clients. */
    public static TrustOptions read(ConfigReader settings) {
        return TrustOptionsBuilder.builder()
                .timestamps(urls(settings, "trust.timestamps"))
                .timestampTimeout(
                        settings.duration("trust.timestampTime", DEFAULT_TIMESTAMP_TIMEOUT, MIN_TIMEOUT, MAX_TIMEOUT))
                .hosts(hosts(settings))
                .places(urls(settings, "trust.places"))
                .requestTimeout(settings.duration("trust.time", TIME, MIN_TIMEOUT, MAX_TIMEOUT))
                .limits(TrustLimits.read(settings))
                .http(ClientOptions.read(settings))
                .build();
    }

    private static List<String> parts(ConfigReader settings, String key) {
        return settings.text(key)
                .map(value -> List.of(value.split("[,\\s]+", -1)))
                .orElse(List.of());
    }

    private static List<URI> urls(ConfigReader settings, String key) {
        List<URI> urls = new ArrayList<>();
        for (String part : parts(settings, key)) {
            try {
                urls.add(WireRequest.get(URI.create(part)).uri());
            } catch (IllegalArgumentException e) {
                settings.reportProblem(key, "configuration.not-a-url");
            }
        }
        return urls;
    }

    private static List<String> hosts(ConfigReader settings) {
        List<String> hosts = parts(settings, "trust.hosts");
        if (hosts.stream().allMatch(host -> HOST.matcher(host).matches())) {
            return hosts;
        }
        settings.reportProblem("trust.hosts", "configuration.not-a-host");
        return List.of();
    }

    private static void within(String name, Duration value) {
        Objects.requireNonNull(value, name);
        if (value.compareTo(MIN_TIMEOUT) < 0 || value.compareTo(MAX_TIMEOUT) > 0) {
            throw new IllegalArgumentException(name + " must be from 100 ms to 10 minutes");
        }
    }

    @Override
    public String toString() {
        return "TrustOptions[" + timestamps.size() + " timestamp services, " + hosts.size() + " hosts, " + places.size()
                + " places]";
    }
}
