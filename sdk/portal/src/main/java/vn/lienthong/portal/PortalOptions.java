package vn.lienthong.portal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.error.Modelled;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.SessionPolicy;
import vn.lienthong.http.SessionStore;
import vn.lienthong.http.Settings;
import vn.lienthong.json.JsonLimits;
import vn.lienthong.portal.internal.Keys;

/**
 * Everything that a connection to the portal needs. Immutable; its text form shows no secret.
 *
 * @param endpoints adapter and lanes; keys {@code portal.adapter}, {@code portal.login}, {@code portal.integration},
 *     {@code portal.sharing}
 * @param destination where the adapter relays to; keys {@code portal.dstcode}, {@code portal.dstcode.place} (header, the
 *     default, or query)
 * @param self the agency; keys {@code portal.agency.code}, {@code portal.agency.name}
 * @param credentials asked at each login; keys {@code portal.account}, {@code portal.password}
 * @param http how calls are made; keys {@code http.*}, see {@link ClientOptions}
 * @param sessions how long a session is used and how its end is known; {@link SessionPolicy#defaults()}
 * @param sessionStore where the session is kept; in this process by default
 * @param json what an answer may hold, but for its size, which {@code http} bounds; {@link JsonLimits#standard()}; keys
 *     {@code portal.maxDepth}, {@code portal.maxText}, {@code portal.maxNumber}, {@code portal.maxKey}, {@code portal.maxRows},
 *     {@code portal.maxValues}
 * @param sendSupplements whether a dossier carries its supplements, whose wire form is our reading; false by default; key
 *     {@code portal.supplements}
 * @param trustOwnCodes whether a look-up row that does not name the procedure is taken for the dossier of that code; false by
 *     default; key {@code portal.trustOwnCodes}
 * @param gateway how a gateway of a province changes the frame of messages; {@link GatewayProfile#NATIONAL}; keys
 *     {@code portal.gateway.*}
 */
@Modelled
public record PortalOptions(
        Endpoints endpoints,
        Destination destination,
        Self self,
        Supplier<Credentials> credentials,

        @RecordBuilder.Initializer(source = ClientOptions.class, value = "defaults")
        ClientOptions http,

        @RecordBuilder.Initializer(source = SessionPolicy.class, value = "defaults")
        SessionPolicy sessions,

        @RecordBuilder.Initializer(source = SessionStore.class, value = "inMemory")
        SessionStore sessionStore,

        @RecordBuilder.Initializer(source = JsonLimits.class, value = "standard")
        JsonLimits json,

        boolean sendSupplements,
        boolean trustOwnCodes,

        @RecordBuilder.Initializer(source = GatewayProfile.class, value = "NATIONAL")
        GatewayProfile gateway) {

    public PortalOptions {
        Objects.requireNonNull(endpoints, "endpoints");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(sessions, "sessions");
        Objects.requireNonNull(sessionStore, "sessionStore");
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(gateway, "gateway");
    }

    /** A builder that starts from these options. */
    public PortalOptionsBuilder toBuilder() {
        return PortalOptionsBuilder.builder(this);
    }

    /**
     * Options from texts by key.
     *
     * @throws vn.lienthong.error.ConfigurationException with every problem at once, unknown keys included
     */
    public static PortalOptions fromMap(Map<String, String> map) {
        Settings settings = Settings.of(map);
        PortalOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys of this client, for a front door that reads those of others from the same settings. */
    public static PortalOptions read(Settings settings) {
        Endpoints endpoints = new Endpoints(
                Keys.url(settings, "portal.adapter"),
                Keys.path(settings, "portal.login"),
                Keys.path(settings, "portal.integration"),
                Keys.path(settings, "portal.sharing"));
        String agency = settings.required("portal.agency.code");
        Credentials credentials = Keys.credentials(settings, "portal");
        return PortalOptionsBuilder.builder()
                .endpoints(endpoints)
                .destination(new Destination(dstcode(settings), place(settings)))
                .self(new Self(
                        AgencyCode.of(agency.isEmpty() ? "missing" : agency), settings.required("portal.agency.name")))
                .credentials(() -> credentials)
                .http(ClientOptions.read(settings))
                .json(Keys.limits(settings, "portal"))
                .sendSupplements(truth(settings, "portal.supplements"))
                .trustOwnCodes(truth(settings, "portal.trustOwnCodes"))
                .gateway(GatewayProfile.read(settings))
                .build();
    }

    private static String dstcode(Settings settings) {
        String code = settings.required("portal.dstcode");
        if (!code.isEmpty() && !Destination.isCode(code)) {
            settings.problem("portal.dstcode", "configuration.not-printable");
        }
        return Destination.isCode(code) ? code : "missing";
    }

    private static Destination.Place place(Settings settings) {
        return switch (settings.text("portal.dstcode.place").orElse("header")) {
            case "header" -> Destination.Place.HEADER;
            case "query" -> Destination.Place.QUERY;
            default -> {
                settings.problem("portal.dstcode.place", "configuration.not-one-of", "header, query");
                yield Destination.Place.HEADER;
            }
        };
    }

    private static boolean truth(Settings settings, String key) {
        String text = settings.text(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            settings.problem(key, "configuration.not-one-of", "true, false");
        }
        return text.equals("true");
    }

    @Override
    public String toString() {
        return "PortalOptions[" + endpoints.adapter().getHost() + ", " + destination + ", " + self + "]";
    }
}
