package vn.lienthong.sdk;

import java.util.Map;
import vn.lienthong.http.Settings;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;

/**
 * The clients of one application. Make one when the application starts and close it when it ends; thread-safe.
 *
 * <p>Options come from the keys that {@link PortalOptions} and {@link vn.lienthong.http.ClientOptions} describe.
 */
public final class LienThong implements AutoCloseable {
    private final PortalClient portal;

    private LienThong(PortalClient portal) {
        this.portal = portal;
    }

    /**
     * Opens the clients with options from texts by key, as a properties file or the environment gives them.
     *
     * @throws vn.lienthong.error.ConfigurationException with every problem at once, unknown keys included
     */
    public static LienThong open(Map<String, String> options) {
        Settings settings = Settings.of(options);
        PortalOptions portal = PortalOptions.read(settings);
        settings.check();
        return open(portal);
    }

    /** Opens the clients with typed options. */
    public static LienThong open(PortalOptions portal) {
        return new LienThong(PortalClient.connect(portal));
    }

    /** The National Public Service Portal. */
    public PortalClient portal() {
        return portal;
    }

    @Override
    public void close() {
        portal.close();
    }
}
