package vn.lienthong.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import vn.lienthong.sandbox.fault.SignInFault;
import vn.lienthong.sandbox.internal.SideServer;
import vn.lienthong.sandbox.internal.signin.IdentityHandler;
import vn.lienthong.sandbox.internal.signin.IdentityStore;

/**
 * The simulated identity provider of the portal over real HTTP: OpenID Connect without pages. The chosen user is
 * signed in immediately. Bundled invented users are {@code citizen}, {@code old-card}, {@code enterprise} and
 * {@code organisation}.
 */
public final class SandboxSignIn implements AutoCloseable {
    private final IdentityStore store;
    private final SideServer server;

    SandboxSignIn(Clock clock) throws IOException {
        this.store = new IdentityStore(clock);
        this.server = SideServer.start("sign-in", new IdentityHandler(store));
        store.issuer(server.url() + "/oauth2/token");
    }

    public String authorizeUrl() {
        return server.url() + "/oauth2/authorize";
    }

    public String tokenUrl() {
        return server.url() + "/oauth2/token";
    }

    public String userInfoUrl() {
        return server.url() + "/oauth2/userinfo";
    }

    public String introspectUrl() {
        return server.url() + "/oauth2/introspect";
    }

    public String revokeUrl() {
        return server.url() + "/oauth2/revoke";
    }

    public String logoutUrl() {
        return server.url() + "/oidc/logout";
    }

    /** Returns the issuer of identity tokens: the URL of the token endpoint, the default of the portal's software. */
    public String issuer() {
        return tokenUrl();
    }

    public String clientId() {
        return IdentityStore.CLIENT;
    }

    public String clientSecret() {
        return IdentityStore.SECRET;
    }

    /** Returns the public key that verifies identity tokens. */
    public RSAPublicKey key() {
        return store.key();
    }

    /** Selects the user of later sign-ins. */
    public void chooseUser(String user) {
        store.chooseUser(user);
    }

    /** Adds or replaces a user, with user information as a JSON object. */
    public void putUser(String name, String userInfo) {
        store.putUser(name, userInfo);
    }

    /** Injects a fault into the next sign-in. */
    public void injectFault(SignInFault fault) {
        store.injectFault(fault);
    }

    /**
     * Simulates the browser: follows a URL to {@link #authorizeUrl()} and returns the query of the redirect to the
     * site.
     *
     * @throws IllegalStateException if there is no redirect
     */
    public String browse(String address) {
        try {
            HttpURLConnection line =
                    (HttpURLConnection) URI.create(address).toURL().openConnection(Proxy.NO_PROXY);
            line.setInstanceFollowRedirects(false);
            String place = line.getHeaderField("Location");
            line.disconnect();
            if (place == null) {
                throw new IllegalStateException("the browser was sent nowhere: HTTP " + line.getResponseCode());
            }
            return place.substring(place.indexOf('?') + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    @Override
    public String toString() {
        return "SandboxSignIn[" + server.url() + "]";
    }
}
