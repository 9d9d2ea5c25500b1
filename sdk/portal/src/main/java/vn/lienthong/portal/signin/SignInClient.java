package vn.lienthong.portal.signin;

import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import vn.lienthong.code.personal.Secret;

/**
 * The agency's site as registered at the portal.
 *
 * @param id the client id
 * @param secret supplies the client secret; called for each request, so a rotated secret needs no restart
 * @param redirect the site's own address that the portal redirects the browser to, exactly as registered
 */
public record SignInClient(String id, Supplier<Secret> secret, URI redirect) {
    public SignInClient {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(secret, "secret");
        Objects.requireNonNull(redirect, "redirect");
    }

    @Override
    public String toString() {
        return "SignInClient[" + redirect.getHost() + "]";
    }
}
