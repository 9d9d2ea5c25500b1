package vn.lienthong.portal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.SessionPolicy;
import vn.lienthong.http.SessionStore;
import vn.lienthong.json.JsonLimits;
import vn.lienthong.portal.internal.PortalOptionReader;
import vn.lienthong.value.Modelled;

/**
 * The options of a connection to the portal. Immutable; the text form contains no secret.
 *
 * @param endpoints adapter and paths; keys {@code portal.adapter}, {@code portal.login}, {@code
 *     portal.integration}, {@code portal.sharing}
 * @param destination target subsystem of the adapter; keys {@code portal.dstcode}, {@code portal.dstcode.place}
 *     (header, the default, or query)
 * @param agency the agency; keys {@code portal.agency.code}, {@code portal.agency.name}
 * @param credentials supplier that is called at each login; keys {@code portal.account}, {@code portal.password}
 * @param http options of HTTP calls; keys {@code http.*}, see {@link ClientOptions}
 * @param sessions lifetime of a session and detection of its end; {@link SessionPolicy#defaults()} by default
 * @param sessionStore store of the session; in memory by default
 * @param json limits of an answer except its size, which {@code http} limits; {@link JsonLimits#standard()} by
 *     default; keys {@code portal.maxDepth}, {@code portal.maxText}, {@code portal.maxNumber}, {@code
 *     portal.maxKey}, {@code portal.maxRows}, {@code portal.maxValues}
 * @param sendSupplements whether a dossier is sent with its supplements, whose wire form is our interpretation;
 *     false by default; key {@code portal.supplements}
 * @param trustOwnCodes whether a lookup row without a procedure counts as the agency's own dossier with that code;
 *     false by default; key {@code portal.trustOwnCodes}
 * @param gateway changes that the gateway of a province makes to messages; {@link GatewayProfile#NATIONAL} by
 *     default; keys {@code portal.gateway.*}
 */
@Modelled
public record PortalOptions(
        AdapterEndpoints endpoints,
        AdapterDestination destination,
        AgencyIdentity agency,
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
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(http, "http");
        Objects.requireNonNull(sessions, "sessions");
        Objects.requireNonNull(sessionStore, "sessionStore");
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(gateway, "gateway");
    }

    /** Returns a builder with these options. */
    public PortalOptionsBuilder toBuilder() {
        return PortalOptionsBuilder.builder(this);
    }

    /**
     * Reads options from a map; a missing key has its default.
     *
     * @throws vn.lienthong.error.ConfigurationException with all problems together, unknown keys included
     */
    public static PortalOptions fromMap(Map<String, String> map) {
        ConfigReader settings = ConfigReader.of(map);
        PortalOptions options = read(settings);
        settings.check();
        return options;
    }

    /** Reads the keys of this client, for a module that reads other keys from the same map. */
    public static PortalOptions read(ConfigReader settings) {
        AdapterEndpoints endpoints = new AdapterEndpoints(
                PortalOptionReader.readUrl(settings, "portal.adapter"),
                PortalOptionReader.readPath(settings, "portal.login"),
                PortalOptionReader.readPath(settings, "portal.integration"),
                PortalOptionReader.readPath(settings, "portal.sharing"));
        String agency = settings.required("portal.agency.code");
        Credentials credentials = PortalOptionReader.readCredentials(settings, "portal");
        return PortalOptionsBuilder.builder()
                .endpoints(endpoints)
                .destination(new AdapterDestination(readDstcode(settings), readPlace(settings)))
                .agency(new AgencyIdentity(
                        AgencyCode.of(agency.isEmpty() ? "missing" : agency), settings.required("portal.agency.name")))
                .credentials(() -> credentials)
                .http(ClientOptions.read(settings))
                .json(PortalOptionReader.readJsonLimits(settings, "portal"))
                .sendSupplements(readBoolean(settings, "portal.supplements"))
                .trustOwnCodes(readBoolean(settings, "portal.trustOwnCodes"))
                .gateway(GatewayProfile.read(settings))
                .build();
    }

    private static String readDstcode(ConfigReader settings) {
        String code = settings.required("portal.dstcode");
        if (!code.isEmpty() && !AdapterDestination.isCode(code)) {
            settings.reportProblem("portal.dstcode", "configuration.not-printable");
        }
        return AdapterDestination.isCode(code) ? code : "missing";
    }

    private static AdapterDestination.DestinationPlace readPlace(ConfigReader settings) {
        return switch (settings.text("portal.dstcode.place").orElse("header")) {
            case "header" -> AdapterDestination.DestinationPlace.HEADER;
            case "query" -> AdapterDestination.DestinationPlace.QUERY;
            default -> {
                settings.reportProblem("portal.dstcode.place", "configuration.not-one-of", "header, query");
                yield AdapterDestination.DestinationPlace.HEADER;
            }
        };
    }

    private static boolean readBoolean(ConfigReader settings, String key) {
        String text = settings.text(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            settings.reportProblem(key, "configuration.not-one-of", "true, false");
        }
        return text.equals("true");
    }

    @Override
    public String toString() {
        return "PortalOptions[" + endpoints.adapter().getHost() + ", " + destination + ", " + agency + "]";
    }
}
