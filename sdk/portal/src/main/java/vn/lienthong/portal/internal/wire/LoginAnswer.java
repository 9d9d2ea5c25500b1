package vn.lienthong.portal.internal.wire;

import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.ServiceException;
import vn.lienthong.http.CallReply;
import vn.lienthong.json.JsonCodec;

/** A reader for login answers in the portal's format (LT-TRN-003). */
public final class LoginAnswer {
    private LoginAnswer() {}

    /**
     * Returns the session id of an answer.
     *
     * @throws ServiceException.Unauthenticated if the code is not 0 or the session id is missing
     */
    public static Secret readSession(JsonCodec codec, CallReply reply) {
        return readSession(codec, reply.response().body(), reply.correlationId());
    }

    /**
     * Returns the session id in the body of an answer.
     *
     * @throws ServiceException.Unauthenticated if the code is not 0 or the session id is missing
     */
    public static Secret readSession(JsonCodec codec, byte[] body, String correlationId) {
        AnswerEnvelope<Void> answer =
                codec.read(AnswerEnvelope.PLAIN, body, correlationId).value();
        String session = answer.session();
        if (answer.parseCode(correlationId) != 0 || session == null || session.isBlank()) {
            throw new ServiceException.Unauthenticated(answer.errorDetail(correlationId));
        }
        return Secret.of(session);
    }
}
