package vn.lienthong.portal.signin;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.Secret;

/**
 * The tokens that a code was exchanged for; all of them are secret.
 *
 * @param access gives access to the user information
 * @param refresh can be exchanged for new tokens, if the portal issued one
 * @param identity the validated identity token; needed to log out
 * @param expires when the access token expires
 */
public record SignInTokens(Secret access, @Nullable Secret refresh, Secret identity, Instant expires) {
    public SignInTokens {
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(expires, "expires");
    }
}
