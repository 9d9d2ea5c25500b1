package vn.lienthong.portal.opencatalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.WireRequest;
import vn.lienthong.json.JsonLimits;
import vn.lienthong.portal.internal.PortalOptionReader;
import vn.lienthong.value.Modelled;

/**
 * The options of the open catalogue. Immutable.
 *
 * @param url URL of the service with its path; key {@code opencatalogue.url}
 * @param pageSize rows per request, 1 to 500; 50 by default; key {@code opencatalogue.pageSize}
 * @param maxPages maximum number of pages of a list; 2000 by default; key {@code opencatalogue.mostPages}
 * @param pause delay between two pages; 1 s by default; key {@code opencatalogue.pause}
 * @param http options of HTTP calls; keys {@code http.*}, see {@link ClientOptions}
 * @param json limits of an answer except its size; keys {@code opencatalogue.maxDepth}, {@code .maxText}, {@code
 *     .maxNumber}, {@code .maxKey}, {@code .maxRows}, {@code .maxValues}
 */
@Modelled
public record OpenCatalogueOptions(
        URI url,
        @RecordBuilder.Initializer("PAGE_SIZE") int pageSize,
        @RecordBuilder.Initializer("MAX_PAGES") int maxPages,
        @RecordBuilder.Initializer("DEFAULT_PAUSE") Duration pause,

        @RecordBuilder.Initializer(source = ClientOptions.class, value = "defaults")
        ClientOptions http,

        @RecordBuilder.Initializer(source = JsonLimits.class, value = "standard")
        JsonLimits json) {
    /** The default number of rows per request. */
    public static final int PAGE_SIZE = 50;

    /** The default maximum number of pages of a list. */
    public static final int MAX_PAGES = 2000;

    /** The default delay between two pages. */
    public static final Duration DEFAULT_PAUSE = Duration.ofSeconds(1);

    private static final int MAX_PAGE_SIZE = 500;
    private static final int PAGES_LIMIT = 100_000;
    private static final Duration MAX_PAUSE = Duration.ofMinutes(10);

    public OpenCatalogueOptions {
        WireRequest.get(Objects.requireNonNull(url, "url"));
        Objects.requireNonNull(pause, "pause");
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(json, "json");
        within("pageSize", pageSize, 1, MAX_PAGE_SIZE);
        within("maxPages", maxPages, 1, PAGES_LIMIT);
        within("pause", pause.toMillis(), 0, MAX_PAUSE.toMillis());
    }

    private static void within(String name, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " must be between " + min + " and " + max);
        }
    }

    /** Returns a builder with these options. */
    public OpenCatalogueOptionsBuilder toBuilder() {
        return OpenCatalogueOptionsBuilder.builder(this);
    }

    /**
     * Reads options from a map; a missing key has its default.
     *
     * @throws vn.lienthong.error.ConfigurationException with all problems together, unknown keys included
     */
    public static OpenCatalogueOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        OpenCatalogueOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys of this client, for a module that reads other keys from the same map. */
    public static OpenCatalogueOptions read(ConfigReader settings) {
        return new OpenCatalogueOptions(
                PortalOptionReader.readUrl(settings, "opencatalogue.url"),
                settings.number("opencatalogue.pageSize", PAGE_SIZE, 1, MAX_PAGE_SIZE),
                settings.number("opencatalogue.mostPages", MAX_PAGES, 1, PAGES_LIMIT),
                settings.duration("opencatalogue.pause", DEFAULT_PAUSE, Duration.ZERO, MAX_PAUSE),
                ClientOptions.read(settings),
                PortalOptionReader.readJsonLimits(settings, "opencatalogue"));
    }

    @Override
    public String toString() {
        return "OpenCatalogueOptions[" + url.getHost() + "]";
    }
}
