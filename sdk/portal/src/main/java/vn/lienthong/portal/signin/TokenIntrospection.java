package vn.lienthong.portal.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the portal says of a token (LT-ID-008).
 *
 * @param active whether it holds: it is for this client, its end is told and still to come, and it is not denied outright; that the
 *     portal calls it active is neither needed nor enough
 * @param expires when it ends, if that is told
 */
public record TokenIntrospection(boolean active, @Nullable Instant expires) {}
