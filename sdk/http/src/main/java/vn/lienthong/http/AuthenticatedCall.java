package vn.lienthong.http;

import java.util.Objects;
import java.util.function.Function;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.ServiceException;

/**
 * One call in a session. The session may stand anywhere in the request, so the request is made anew for each session.
 *
 * @param name as in {@link Call}
 * @param operation what may be repeated
 * @param request makes the request for a session
 * @param read reads a successful answer; throws {@link vn.lienthong.error.MalformedAnswerException} if it cannot, which
 *     for a create or append means that the outcome is unknown
 * @param said the code and message of what was read, by which a refused session is known
 * @param <A> what is read
 */
public record AuthenticatedCall<A>(
        String name,
        Operation operation,
        Function<Secret, WireRequest> request,
        Function<CallReply, A> read,
        Function<A, ServiceException.ErrorDetail> said) {
    public AuthenticatedCall {
        Call.requireValidName(name);
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(said, "said");
    }
}
