package vn.lienthong.portal.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The result of a token introspection (LT-ID-008).
 *
 * @param active whether the token is valid: it is for this client, its expiry time is given and in the future, and
 *     the portal does not explicitly call it inactive. It is neither necessary nor sufficient that the portal
 *     calls it active
 * @param expires when the token expires, if given
 */
public record TokenIntrospection(boolean active, @Nullable Instant expires) {}
