package vn.lienthong.portal.internal;

import vn.lienthong.code.Secret;
import vn.lienthong.error.Findings;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.Said;
import vn.lienthong.http.Call;
import vn.lienthong.http.Calls;
import vn.lienthong.http.Operation;
import vn.lienthong.http.Reply;
import vn.lienthong.http.SessionCall;
import vn.lienthong.http.Sessions;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Read;
import vn.lienthong.portal.PortalOptions;

/** Sends bodies in a session over the lanes, and reads the frame of what comes back. */
public final class Wiring implements AutoCloseable {
    private final PortalOptions options;
    private final Calls calls;
    private final Sessions sessions;
    private final Lanes lanes;
    private final JsonCodec codec = JsonCodec.standard();

    public Wiring(PortalOptions options) {
        this.options = options;
        this.lanes = new Lanes(options.endpoints(), options.destination());
        this.calls = Calls.open(options.http());
        // Neither the agency's name nor its account tells the store apart from another portal's, so the address is in
        // the key, but not its query, which may hold a secret.
        String address = options.endpoints().adapter().toString().split("\\?", 2)[0];
        String account = options.self().code().value() + "@" + address;
        this.sessions = calls.sessions(account, this::login, options.sessions(), options.sessionStore());
    }

    public PortalOptions options() {
        return options;
    }

    /** Reads from a service. @throws ServiceException.Rejected when the code is not 0 */
    public <T> Heard<Envelope<T>> read(Query query, ObjectTable<Envelope<T>, ?> table) {
        byte[] body = Requests.query(options.self().code(), query.service(), query.arguments());
        Heard<Envelope<T>> heard = call(new Sent(query.service(), Operation.READ, query.lane(), body), table);
        Envelope<T> envelope = heard.read().value();
        if (envelope.number(heard.correlationId()) != 0) {
            throw new ServiceException.Rejected(envelope.said(heard.correlationId()));
        }
        return heard;
    }

    /**
     * Writes, and tells what the other side made of it.
     *
     * @throws OutcomeUnknownException when nobody can say whether it took effect
     */
    public Verdict write(Operation operation, byte[] body) {
        Heard<Envelope<Void>> heard =
                call(new Sent(service(operation), operation, Lanes.Lane.INTEGRATION, body), Envelope.PLAIN);
        Said said = heard.read().value().said(heard.correlationId());
        int code;
        try {
            code = heard.read().value().number(heard.correlationId());
        } catch (MalformedAnswerException e) {
            throw new OutcomeUnknownException(heard.correlationId(), e);
        }
        if (contradictory(heard.read().findings())) {
            throw new OutcomeUnknownException(heard.correlationId(), null);
        }
        Wording wording = new Wording(said.message());
        if (wording.exists()) {
            return new Verdict(Verdict.Kind.EXISTS, said);
        } else if (code != 0 || wording.denial()) {
            return new Verdict(Verdict.Kind.REFUSED, said);
        } else if (wording.success()) {
            return new Verdict(Verdict.Kind.DONE, said);
        }
        throw new OutcomeUnknownException(heard.correlationId(), null);
    }

    /** Code or message stands twice, so that the answer may say two things (LT-MSG-002). */
    private static boolean contradictory(Findings findings) {
        return findings.stream()
                .anyMatch(finding -> finding.requirement().equals("LT-MSG-002")
                        && !finding.path().isEmpty());
    }

    private static String service(Operation operation) {
        return operation == Operation.APPEND ? "CapNhatTienDoHoSoMC" : "DongBoHoSoMC";
    }

    /** Reads a body once more by another table. */
    public <T> Read<T> again(Heard<?> heard, ObjectTable<T, ?> table) {
        return codec.read(table, heard.reply().response().body(), heard.correlationId());
    }

    private <T> Heard<Envelope<T>> call(Sent sent, ObjectTable<Envelope<T>, ?> table) {
        return calls.send(
                new SessionCall<>(
                        sent.service,
                        sent.operation,
                        session -> lanes.service(sent.lane, Requests.inSession(session, sent.body)),
                        reply -> heard(reply, table),
                        heard -> heard.read().value().said(heard.correlationId())),
                sessions);
    }

    private <T> Heard<T> heard(Reply reply, ObjectTable<T, ?> table) {
        return new Heard<>(codec.read(table, reply.response().body(), reply.correlationId()), reply);
    }

    private Secret login() {
        byte[] body = Requests.login(options.credentials().get());
        Reply reply = calls.send(new Call("login", Operation.READ, lanes.login(body)));
        Envelope<Void> answer = codec.read(Envelope.PLAIN, reply.response().body(), reply.correlationId())
                .value();
        String session = answer.session();
        if (answer.number(reply.correlationId()) != 0 || session == null || session.isBlank()) {
            throw new ServiceException.Unauthenticated(answer.said(reply.correlationId()));
        }
        return Secret.of(session);
    }

    @Override
    public void close() {
        calls.close();
    }

    /** What is to be sent, still without a session. */
    private static final class Sent {
        private final String service;
        private final Operation operation;
        private final Lanes.Lane lane;
        private final byte[] body;

        Sent(String service, Operation operation, Lanes.Lane lane, byte[] body) {
            this.service = service;
            this.operation = operation;
            this.lane = lane;
            this.body = body;
        }
    }

    /**
     * What was heard in answer to a call.
     *
     * @param reply the answer, for a second reading; not kept beyond the call
     */
    public record Heard<T>(Read<T> read, Reply reply) {
        public String correlationId() {
            return reply.correlationId();
        }
    }
}
