package vn.lienthong.portal;

import java.util.Objects;
import vn.lienthong.config.ConfigReader;

/**
 * How the gateway of a province changes what goes between the agency and the portal (LT-SVC-015, LT-SVC-017); the portal itself
 * and the national adapters change nothing.
 *
 * @param wrapped whether answers come as JSON text in the {@code message} of an answer of the gateway; false by default; key
 *     {@code portal.gateway.wrapped}
 * @param arguments where dossiers and progress rows carry what is not a row; in the body by default; key
 *     {@code portal.gateway.arguments} (body or query)
 * @param catalogues where the catalogues are served whose lane is not public; the sharing lane by default; key
 *     {@code portal.gateway.catalogues} (sharing or integration)
 */
public record GatewayProfile(boolean wrapped, ArgumentPlace arguments, CatalogueEndpoint catalogues) {

    /** No gateway: the portal as it is. */
    public static final GatewayProfile NATIONAL =
            new GatewayProfile(false, ArgumentPlace.BODY, CatalogueEndpoint.SHARING);

    public GatewayProfile {
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(catalogues, "catalogues");
    }

    /** This profile, its answers being wrapped. */
    public GatewayProfile withWrappedAnswers() {
        return new GatewayProfile(true, arguments, catalogues);
    }

    /** This profile, dossiers and progress rows going as bare lists. */
    public GatewayProfile withBareRows() {
        return new GatewayProfile(wrapped, ArgumentPlace.QUERY, catalogues);
    }

    /** This profile, with another lane for the catalogues whose lane is not public. */
    public GatewayProfile withCatalogues(CatalogueEndpoint lane) {
        return new GatewayProfile(wrapped, arguments, lane);
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

    /** Where dossiers and progress rows carry agency and kind of write. */
    public enum ArgumentPlace {
        /** In the body, beside the list of rows. */
        BODY,
        /** In the query, the body being the bare list, at a path of the service's name below the integration lane; no session. */
        QUERY
    }

    /** Where the catalogues are served whose lane is not public. */
    public enum CatalogueEndpoint {
        /** On the sharing lane. */
        SHARING,
        /** On the integration lane. */
        INTEGRATION
    }
}
