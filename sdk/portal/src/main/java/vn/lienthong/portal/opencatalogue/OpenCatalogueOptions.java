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
 * Where the open catalogue is, and how politely it is asked. Immutable.
 *
 * @param url address of the service, path included; key {@code opencatalogue.url}
 * @param pageSize rows asked for at once, 1 to 500; 50 by default; key {@code opencatalogue.pageSize}
 * @param maxPages pages after which a list that does not end is given up; 2000 by default; key {@code opencatalogue.mostPages}
 * @param pause wait between two pages; 1 s by default; key {@code opencatalogue.pause}
 * @param http how calls are made; keys {@code http.*}, see {@link ClientOptions}
 * @param json what an answer may hold, but for its size; keys {@code opencatalogue.maxDepth}, {@code .maxText}, {@code
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
    /** Rows asked for at once, unless the options say otherwise. */
    public static final int PAGE_SIZE = 50;

    /** Pages after which a list is given up, unless the options say otherwise. */
    public static final int MAX_PAGES = 2000;

    /** The wait between two pages, unless the options say otherwise. */
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

    private static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be between " + least + " and " + most);
        }
    }

    /** Returns a builder that starts from these options. */
    public OpenCatalogueOptionsBuilder toBuilder() {
        return OpenCatalogueOptionsBuilder.builder(this);
    }

    /**
     * Options from texts by key.
     *
     * @throws vn.lienthong.error.ConfigurationException with every problem at once, unknown keys included
     */
    public static OpenCatalogueOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        OpenCatalogueOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys of this client, for a front door that reads those of others from the same settings. */
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
