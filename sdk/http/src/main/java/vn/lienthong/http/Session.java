package vn.lienthong.http;

import java.time.Instant;
import java.util.Objects;
import vn.lienthong.code.personal.Secret;

/**
 * A session with the other side. Two sessions are equal only if token and start are equal, so a token that is issued
 * again after a login is another session.
 *
 * @param token token for requests, never shown
 * @param loggedInAt time of the login answer
 */
public record Session(Secret token, Instant loggedInAt) {
    public Session {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(loggedInAt, "loggedInAt");
    }
}
