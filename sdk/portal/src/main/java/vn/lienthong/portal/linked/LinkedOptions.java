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
 * Everything that a connection to the linked services needs. Immutable; its text form shows no secret.
 *
 * @param url the system's address; key {@code linked.url}
 * @param paths what stands where below it; keys {@code linked.token}, {@code linked.list}, {@code linked.dossier}
 *     ({@link LinkedPaths#DOSSIER}), {@code linked.received}, {@code linked.status}
 * @param credentials asked for each token; keys {@code linked.account}, {@code linked.password}
 * @param http how calls are made; keys {@code http.*}, see {@link ClientOptions}; a dossier carries its files, so its
 *     {@code http.maxBody} bounds all of them together
 * @param sessions how long a token is used and how its end is known: ten minutes, and HTTP 401
 * @param sessionStore where the token is kept; in this process by default. Two accounts of one system need two stores
 * @param json what an answer may hold, but for its size; keys {@code linked.maxText}, which bounds one file as it is written,
 *     {@code linked.maxDepth}, {@code linked.maxNumber}, {@code linked.maxKey}, {@code linked.maxRows}, {@code linked.maxValues}
 * @param statuses the statuses that a report may carry: 1 to 7, and what else the operator has named
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

    /** Returns the statuses that were seen in reports: 1 to 7 (LT-NB-006). */
    public static Set<Integer> seenStatuses() {
        return Set.of(1, 2, 3, 4, 5, 6, 7);
    }

    /** Returns the policy of a system that refuses a token by HTTP 401 (LT-NB-002). */
    public static SessionPolicy bearer() {
        return SessionPolicy.defaults().toBuilder()
                .refusalCheck((code, message) -> "HTTP 401".equals(code))
                .build();
    }

    /** Returns a builder that starts from these options. */
    public LinkedOptionsBuilder toBuilder() {
        return LinkedOptionsBuilder.builder(this);
    }

    /**
     * Options from texts by key.
     *
     * @throws vn.lienthong.error.ConfigurationException with every problem at once, unknown keys included
     */
    public static LinkedOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        LinkedOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys of this client, for a front door that reads those of others from the same settings. */
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
