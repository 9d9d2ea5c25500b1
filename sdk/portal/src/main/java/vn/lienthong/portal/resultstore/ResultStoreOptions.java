package vn.lienthong.portal.resultstore;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.WireRequest;
import vn.lienthong.json.JsonLimits;
import vn.lienthong.portal.internal.AdapterUrls;
import vn.lienthong.portal.internal.PortalOptionReader;
import vn.lienthong.value.Modelled;

/**
 * Where the result store is reached. Immutable. The gateway authenticates by the network or by {@code http} (mutual TLS); no
 * account is in the evidence.
 *
 * @param url address of the gateway; a query in it goes with every call; key {@code resultstore.url}
 * @param search path of the search below it; key {@code resultstore.search}
 * @param file path of a file's fetching below it; key {@code resultstore.file}
 * @param http how calls are made; keys {@code http.*}, see {@link ClientOptions}
 * @param json what an answer may hold, but for its size; keys {@code resultstore.maxText}, which bounds a file as it is written,
 *     {@code .maxDepth}, {@code .maxNumber}, {@code .maxKey}, {@code .maxRows}, {@code .maxValues}
 */
@Modelled
public record ResultStoreOptions(
        URI url,
        String search,
        String file,

        @RecordBuilder.Initializer(source = ClientOptions.class, value = "defaults")
        ClientOptions http,

        @RecordBuilder.Initializer(source = JsonLimits.class, value = "standard")
        JsonLimits json) {
    public ResultStoreOptions {
        WireRequest.get(Objects.requireNonNull(url, "url"));
        path("search", search);
        path("file", file);
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(json, "json");
    }

    private static void path(String name, String path) {
        if (!AdapterUrls.isPath(Objects.requireNonNull(path, name))) {
            throw new IllegalArgumentException(name + " is not a path below the address");
        }
    }

    /** Returns a builder that starts from these options. */
    public ResultStoreOptionsBuilder toBuilder() {
        return ResultStoreOptionsBuilder.builder(this);
    }

    /**
     * Options from texts by key.
     *
     * @throws vn.lienthong.error.ConfigurationException with every problem at once, unknown keys included
     */
    public static ResultStoreOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        ResultStoreOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys of this client, for a front door that reads those of others from the same settings. */
    public static ResultStoreOptions read(ConfigReader settings) {
        return new ResultStoreOptions(
                PortalOptionReader.readUrl(settings, "resultstore.url"),
                PortalOptionReader.readPath(settings, "resultstore.search"),
                PortalOptionReader.readPath(settings, "resultstore.file"),
                ClientOptions.read(settings),
                PortalOptionReader.readJsonLimits(settings, "resultstore"));
    }

    @Override
    public String toString() {
        return "ResultStoreOptions[" + url.getHost() + "]";
    }
}
