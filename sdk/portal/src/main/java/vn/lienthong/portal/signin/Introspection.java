package vn.lienthong.portal.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the portal says of a token (LT-ID-008).
 *
 * @param active whether it holds: said outright, or for this client and with an end that is still to come
 * @param expires when it ends, if that is told
 */
public record Introspection(boolean active, @Nullable Instant expires) {}
