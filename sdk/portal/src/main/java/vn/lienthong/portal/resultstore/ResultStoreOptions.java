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
 * The options of the result store. Immutable. The gateway authenticates by network or by {@code http} (mutual
 * TLS); no source mentions an account.
 *
 * @param url URL of the gateway; its query is sent with every call; key {@code resultstore.url}
 * @param search path of the search below the URL; key {@code resultstore.search}
 * @param file path of file downloads below the URL; key {@code resultstore.file}
 * @param http options of HTTP calls; keys {@code http.*}, see {@link ClientOptions}
 * @param json limits of an answer except its size; keys {@code resultstore.maxText}, which limits an encoded file,
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
            throw new IllegalArgumentException(name + " must be a relative path below the URL");
        }
    }

    /** Returns a builder with these options. */
    public ResultStoreOptionsBuilder toBuilder() {
        return ResultStoreOptionsBuilder.builder(this);
    }

    /**
     * Reads options from a map; a missing key has its default.
     *
     * @throws vn.lienthong.error.ConfigurationException with all problems together, unknown keys included
     */
    public static ResultStoreOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        ResultStoreOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys of this client, for a module that reads other keys from the same map. */
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
