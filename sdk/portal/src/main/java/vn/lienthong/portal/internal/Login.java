package vn.lienthong.portal.internal;

import vn.lienthong.code.Secret;
import vn.lienthong.error.ServiceException;
import vn.lienthong.http.Reply;
import vn.lienthong.json.JsonCodec;

/** What a login of the portal's form answers (LT-TRN-003). */
public final class Login {
    private Login() {}

    /** The session of an answer. @throws ServiceException.Unauthenticated if it gives none */
    public static Secret session(JsonCodec codec, Reply reply) {
        return session(codec, reply.response().body(), reply.correlationId());
    }

    /** The session of an answer's body. @throws ServiceException.Unauthenticated if it gives none */
    static Secret session(JsonCodec codec, byte[] body, String correlationId) {
        Envelope<Void> answer = codec.read(Envelope.PLAIN, body, correlationId).value();
        String session = answer.session();
        if (answer.number(correlationId) != 0 || session == null || session.isBlank()) {
            throw new ServiceException.Unauthenticated(answer.said(correlationId));
        }
        return Secret.of(session);
    }
}
