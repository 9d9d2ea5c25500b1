package vn.lienthong.portal.signin;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.Secret;

/**
 * What a code was changed for; all of it is secret.
 *
 * @param access opens the user information
 * @param refresh changed for new tokens, where the portal gave one
 * @param identity the identity token, which was checked; needed to log out
 * @param expires when the access token ends
 */
public record SignInTokens(Secret access, @Nullable Secret refresh, Secret identity, Instant expires) {
    public SignInTokens {
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(expires, "expires");
    }
}
