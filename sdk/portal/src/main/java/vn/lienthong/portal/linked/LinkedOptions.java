package vn.lienthong.portal.linked;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.SessionPolicy;
import vn.lienthong.http.SessionStore;
import vn.lienthong.http.WireRequest;
import vn.lienthong.json.JsonLimits;
import vn.lienthong.portal.internal.PortalOptionReader;
import vn.lienthong.value.Modelled;

/**
 * The options of a connection to the linked services. Immutable; the text form contains no secret.
 *
 * @param url URL of the system; key {@code linked.url}
 * @param paths paths below the URL; keys {@code linked.token}, {@code linked.list}, {@code linked.dossier} ({@link
 *     LinkedPaths#DOSSIER}), {@code linked.received}, {@code linked.status}
 * @param credentials supplier that is called for each token; keys {@code linked.account}, {@code linked.password}
 * @param http options of HTTP calls; keys {@code http.*}, see {@link ClientOptions}. A dossier contains its files,
 *     so {@code http.maxBody} limits all of them together
 * @param sessions lifetime of a token and detection of its end; ten minutes and HTTP 401 by default
 * @param sessionStore store of the token; in memory by default. Two accounts of one system need two stores
 * @param json limits of an answer except its size; keys {@code linked.maxText}, which limits one encoded file,
 *     {@code linked.maxDepth}, {@code linked.maxNumber}, {@code linked.maxKey}, {@code linked.maxRows}, {@code
 *     linked.maxValues}
 * @param statuses the statuses that a report may contain: 1 to 7, and others that the operator has named
 */
@Modelled
public record LinkedOptions(
        URI url,
        LinkedPaths paths,
        Supplier<Credentials> credentials,

        @RecordBuilder.Initializer(source = ClientOptions.class, value = "defaults")
        ClientOptions http,

        @RecordBuilder.Initializer(source = LinkedOptions.class, value = "bearer")
        SessionPolicy sessions,

        @RecordBuilder.Initializer(source = SessionStore.class, value = "inMemory")
        SessionStore sessionStore,

        @RecordBuilder.Initializer(source = JsonLimits.class, value = "standard")
        JsonLimits json,

        @RecordBuilder.Initializer(source = LinkedOptions.class, value = "seenStatuses")
        Set<Integer> statuses) {

    public LinkedOptions {
        WireRequest.get(Objects.requireNonNull(url, "url"));
        Objects.requireNonNull(paths, "paths");
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(sessions, "sessions");
        Objects.requireNonNull(sessionStore, "sessionStore");
        Objects.requireNonNull(json, "json");
        statuses = Set.copyOf(Objects.requireNonNull(statuses, "statuses"));
    }

    /** Returns the statuses that were observed in reports: 1 to 7 (LT-NB-006). */
    public static Set<Integer> seenStatuses() {
        return Set.of(1, 2, 3, 4, 5, 6, 7);
    }

    /** Returns the session policy of a system that refuses a token with HTTP 401 (LT-NB-002). */
    public static SessionPolicy bearer() {
        return SessionPolicy.defaults().toBuilder()
                .refusalCheck((code, message) -> "HTTP 401".equals(code))
                .build();
    }

    /** Returns a builder with these options. */
    public LinkedOptionsBuilder toBuilder() {
        return LinkedOptionsBuilder.builder(this);
    }

    /**
     * Reads options from a map; a missing key has its default.
     *
     * @throws vn.lienthong.error.ConfigurationException with all problems together, unknown keys included
     */
    public static LinkedOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        LinkedOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys of this client, for a module that reads other keys from the same map. */
    public static LinkedOptions read(ConfigReader settings) {
        Credentials credentials = PortalOptionReader.readCredentials(settings, "linked");
        return LinkedOptionsBuilder.builder()
                .url(PortalOptionReader.readUrl(settings, "linked.url"))
                .paths(new LinkedPaths(
                        PortalOptionReader.readPath(settings, "linked.token"),
                        PortalOptionReader.readPath(settings, "linked.list"),
                        PortalOptionReader.readPath(settings, "linked.dossier", LinkedPaths.DOSSIER),
                        PortalOptionReader.readPath(settings, "linked.received"),
                        PortalOptionReader.readPath(settings, "linked.status")))
                .credentials(() -> credentials)
                .http(ClientOptions.read(settings))
                .json(PortalOptionReader.readJsonLimits(settings, "linked"))
                .build();
    }

    @Override
    public String toString() {
        return "LinkedOptions[" + url.getHost() + "]";
    }
}
