package vn.lienthong.portal;

import java.util.Objects;
import vn.lienthong.config.ConfigReader;

/**
 * The changes that the gateway of a province makes to messages between the agency and the portal (LT-SVC-015,
 * LT-SVC-017). The portal itself and the national adapters change nothing.
 *
 * @param wrapped whether the {@code message} of the gateway's answer contains the answer as JSON text; false by
 *     default; key {@code portal.gateway.wrapped}
 * @param arguments place of the arguments of dossiers and processing steps; the body by default; key {@code
 *     portal.gateway.arguments} (body or query)
 * @param catalogues endpoint of the catalogues whose endpoint is not public; the sharing endpoint by default; key
 *     {@code portal.gateway.catalogues} (sharing or integration)
 */
public record GatewayProfile(boolean wrapped, ArgumentPlace arguments, CatalogueEndpoint catalogues) {

    /** The profile without a gateway. */
    public static final GatewayProfile NATIONAL =
            new GatewayProfile(false, ArgumentPlace.BODY, CatalogueEndpoint.SHARING);

    public GatewayProfile {
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(catalogues, "catalogues");
    }

    /** Returns this profile with wrapped answers. */
    public GatewayProfile withWrappedAnswers() {
        return new GatewayProfile(true, arguments, catalogues);
    }

    /** Returns this profile with dossiers and processing steps sent as bare lists. */
    public GatewayProfile withBareRows() {
        return new GatewayProfile(wrapped, ArgumentPlace.QUERY, catalogues);
    }

    /** Returns this profile with another endpoint for the catalogues whose endpoint is not public. */
    public GatewayProfile withCatalogues(CatalogueEndpoint endpoint) {
        return new GatewayProfile(wrapped, arguments, endpoint);
    }

    static GatewayProfile read(ConfigReader settings) {
        String wrapped = readOneOf(settings, "portal.gateway.wrapped", "false", "true");
        String arguments = readOneOf(settings, "portal.gateway.arguments", "body", "query");
        String catalogues = readOneOf(settings, "portal.gateway.catalogues", "sharing", "integration");
        return new GatewayProfile(
                wrapped.equals("true"),
                arguments.equals("query") ? ArgumentPlace.QUERY : ArgumentPlace.BODY,
                catalogues.equals("integration") ? CatalogueEndpoint.INTEGRATION : CatalogueEndpoint.SHARING);
    }

    private static String readOneOf(ConfigReader settings, String key, String usual, String other) {
        String text = settings.text(key).orElse(usual);
        if (!text.equals(usual) && !text.equals(other)) {
            settings.reportProblem(key, "configuration.not-one-of", usual + ", " + other);
        }
        return text;
    }

    /** The place of the agency code and the kind of write in messages with dossiers or processing steps. */
    public enum ArgumentPlace {
        /** In the body, beside the list of rows. */
        BODY,
        /**
         * In the query. The body is the bare list; the path is the service name below the integration endpoint; no
         * session is sent.
         */
        QUERY
    }

    /** The endpoint of the catalogues whose endpoint is not public. */
    public enum CatalogueEndpoint {
        /** The sharing endpoint. */
        SHARING,
        /** The integration endpoint. */
        INTEGRATION
    }
}
