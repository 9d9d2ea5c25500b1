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
 * The portal's provider of identities, played over real HTTP: OpenID Connect without pages, which signs in at once whoever was
 * chosen. Bundled users are {@code citizen}, {@code old-card}, {@code enterprise} and {@code organisation}, all invented.
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

    /** Returns who issues the identity tokens: the address of the token endpoint, as the portal's software has it by default. */
    public String issuer() {
        return tokenUrl();
    }

    public String clientId() {
        return IdentityStore.CLIENT;
    }

    public String clientSecret() {
        return IdentityStore.SECRET;
    }

    /** Returns the key that identity tokens are signed by. */
    public RSAPublicKey key() {
        return store.key();
    }

    /** Chooses who signs in from now on. */
    public void chooseUser(String user) {
        store.chooseUser(user);
    }

    /** Adds a user, or replaces one, with user information as a JSON object. */
    public void putUser(String name, String userInfo) {
        store.putUser(name, userInfo);
    }

    /** Lets the next sign-in go wrong. */
    public void injectFault(SignInFault fault) {
        store.injectFault(fault);
    }

    /**
     * Plays the browser: follows an address to {@link #authorizeUrl()} and gives back the query with which it is sent to the site.
     *
     * @throws IllegalStateException if it is sent nowhere
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
