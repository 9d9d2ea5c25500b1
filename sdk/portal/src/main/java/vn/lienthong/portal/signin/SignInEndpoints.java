package vn.lienthong.portal.signin;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.http.WireRequest;

/**
 * Where the portal signs people in. Only the first address was seen in public code; the others are the site's to fill in.
 *
 * @param authorize where the browser is sent, such as {@code https://xacthuc.dichvucong.gov.vn/oauth2/authorize}
 * @param token changes a code for tokens
 * @param userInfo tells whose account it is
 * @param introspect tells whether a token still holds; null if it is not used
 * @param revoke ends a token; null if it is not used
 * @param logout where the browser is sent to log out; null if it is not used
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
