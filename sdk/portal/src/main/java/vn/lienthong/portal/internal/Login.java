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
        Envelope<Void> answer = codec.read(Envelope.PLAIN, reply.response().body(), reply.correlationId())
                .value();
        String session = answer.session();
        if (answer.number(reply.correlationId()) != 0 || session == null || session.isBlank()) {
            throw new ServiceException.Unauthenticated(answer.said(reply.correlationId()));
        }
        return Secret.of(session);
    }
}
