package vn.lienthong.http;

import java.time.Instant;
import java.util.Objects;
import vn.lienthong.code.personal.Secret;

/**
 * A session with the other side. Two are the same only if token and beginning are, so a token that is given out again
 * after a login is another session.
 *
 * @param token what goes into requests, never shown
 * @param since when the login was answered
 */
public record Session(Secret token, Instant since) {
    public Session {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(since, "since");
    }
}
