package vn.lienthong.http;

import java.util.Objects;
import java.util.function.Function;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.ServiceException;

/**
 * A call that uses a session. The session may be anywhere in the request, so the request is created for each session.
 *
 * @param name as in {@link Call}
 * @param operation the effect of the call, which determines its retries
 * @param request creates the request for a session
 * @param read reads a successful response; throws {@link vn.lienthong.error.MalformedAnswerException} if it cannot. For
 *     a create or append this means that the outcome is unknown
 * @param errorDetail returns code and message of the answer, which identify a refused session
 * @param <A> type of the answer
 */
public record AuthenticatedCall<A>(
        String name,
        Operation operation,
        Function<Secret, WireRequest> request,
        Function<CallReply, A> read,
        Function<A, ServiceException.ErrorDetail> errorDetail) {
    public AuthenticatedCall {
        Call.requireValidName(name);
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(errorDetail, "errorDetail");
    }
}
