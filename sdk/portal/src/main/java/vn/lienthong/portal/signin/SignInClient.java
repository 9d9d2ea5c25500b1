package vn.lienthong.portal.signin;

import java.net.URI;
import java.util.Objects;
import java.util.function.Supplier;
import vn.lienthong.code.personal.Secret;

/**
 * The agency's site as the portal knows it.
 *
 * @param id the client id
 * @param secret asked at each call, so a rotated one needs no restart
 * @param redirect the site's own address to which the portal sends the browser back, exactly as it is registered
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
