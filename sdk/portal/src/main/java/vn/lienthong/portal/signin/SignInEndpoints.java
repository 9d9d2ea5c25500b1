package vn.lienthong.portal.signin;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.http.WireRequest;

/**
 * The portal's endpoints for sign-in. Only the first address was seen in public code; the site must configure the
 * others.
 *
 * @param authorize where the browser is redirected, such as {@code
 *     https://xacthuc.dichvucong.gov.vn/oauth2/authorize}
 * @param token exchanges a code for tokens
 * @param userInfo returns the account
 * @param introspect checks whether a token is still valid; null if it is not used
 * @param revoke revokes a token; null if it is not used
 * @param logout where the browser is redirected to log out; null if it is not used
 */
public record SignInEndpoints(
        URI authorize,
        URI token,
        URI userInfo,
        @Nullable URI introspect,
        @Nullable URI revoke,
        @Nullable URI logout) {
    public SignInEndpoints {
        WireRequest.get(Objects.requireNonNull(authorize, "authorize"));
        WireRequest.get(Objects.requireNonNull(token, "token"));
        WireRequest.get(Objects.requireNonNull(userInfo, "userInfo"));
    }
}
