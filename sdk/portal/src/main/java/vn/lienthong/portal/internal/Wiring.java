package vn.lienthong.portal.internal;

import java.util.Set;
import java.util.function.Function;
import vn.lienthong.code.Secret;
import vn.lienthong.error.Finding;
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
import vn.lienthong.portal.GatewayProfile;
import vn.lienthong.portal.PortalOptions;

/** Sends bodies in a session over the lanes, and reads the frame of what comes back. */
public final class Wiring implements AutoCloseable {
    private static final Set<String> FRAME = Set.of("/code", "/message", "/gateway/code", "/gateway/message");

    private final PortalOptions options;
    private final Calls calls;
    private final Sessions sessions;
    private final Lanes lanes;
    private final JsonCodec codec;
    private final Wrapping wrapping;

    public Wiring(PortalOptions options) {
        this.options = options;
        this.lanes = new Lanes(options.endpoints(), options.destination());
        this.calls = Calls.open(options.http());
        this.codec = new JsonCodec(options.json().toBuilder()
                .bodyBytes(options.http().limits().body())
                .build());
        this.wrapping = new Wrapping(codec);
        String account = options.self().code().value() + "@" + lanes.name();
        this.sessions = calls.sessions(account, this::login, options.sessions(), options.sessionStore());
    }

    public PortalOptions options() {
        return options;
    }

    /** Reads from a service. @throws ServiceException.Rejected when the code is not 0 */
    public <T> Heard<Envelope<T>> read(Query query, ObjectTable<Envelope<T>, ?> table) {
        byte[] body = Requests.query(options.self().code(), query);
        Sent sent = new Sent(query.service(), Operation.READ, query.lane(), body);
        Heard<Envelope<T>> heard = call(sent, reply -> unambiguous(heard(reply, table)));
        Envelope<T> envelope = heard.read().value();
        if (envelope.number(heard.correlationId()) != 0) {
            throw new ServiceException.Rejected(envelope.said(heard.correlationId()));
        }
        return heard;
    }

    /**
     * Writes to a service on the integration lane, and tells what the other side made of it.
     *
     * @throws OutcomeUnknownException when nobody can say whether it took effect
     */
    public Verdict write(String service, Operation operation, byte[] body) {
        Sent sent = new Sent(service, operation, Lanes.Lane.INTEGRATION, body);
        boolean bare = options.gateway().arguments() == GatewayProfile.Arguments.QUERY && BareRows.takes(service);
        Heard<Envelope<Void>> heard = bare ? bare(sent) : call(sent, this::heardWrite);
        Said said = heard.read().value().said(heard.correlationId());
        int code;
        try {
            code = heard.read().value().number(heard.correlationId());
        } catch (MalformedAnswerException e) {
            throw new OutcomeUnknownException(heard.correlationId(), e);
        }
        Wording wording = new Wording(said.message());
        if (operation == Operation.CREATE && wording.exists()) {
            return new Verdict(Verdict.Kind.EXISTS, said);
        } else if (code != 0 || wording.denial()) {
            return new Verdict(Verdict.Kind.REFUSED, said);
        } else if (wording.success()) {
            return new Verdict(Verdict.Kind.DONE, said);
        }
        throw new OutcomeUnknownException(heard.correlationId(), null);
    }

    /**
     * Refuses an answer in which code or message stands twice, so that it may say two things (LT-MSG-002). Before anything is
     * made of it: one of the two may speak of a session, and the other of success.
     */
    private static <T> Heard<T> clear(Heard<T> heard) {
        boolean contradictory = heard.read().findings().stream()
                .anyMatch(finding -> finding.requirement().equals("LT-MSG-002")
                        && !finding.path().isEmpty());
        if (contradictory) {
            throw new OutcomeUnknownException(heard.correlationId(), null);
        }
        return heard;
    }

    /** The same of a read, which changes nothing and may only say nothing. What stands twice in its rows is found alone. */
    private static <T> Heard<T> unambiguous(Heard<T> heard) {
        for (Finding finding : heard.read().findings()) {
            if (finding.requirement().equals("LT-MSG-002") && FRAME.contains(finding.path())) {
                throw new MalformedAnswerException(finding.path(), "a value", "values", 2, heard.correlationId());
            }
        }
        return heard;
    }

    /** Reads a body once more by another table. */
    public <T> Read<T> again(Heard<?> heard, ObjectTable<T, ?> table) {
        return codec.read(table, heard.body(), heard.correlationId());
    }

    private <T> Heard<Envelope<T>> call(Sent sent, Function<Reply, Heard<Envelope<T>>> read) {
        return calls.send(
                new SessionCall<>(
                        sent.service,
                        sent.operation,
                        session -> lanes.service(sent.lane, Requests.inSession(session, sent.body)),
                        read,
                        heard -> heard.read().value().said(heard.correlationId())),
                sessions);
    }

    /** Without a session: none was seen in this form. */
    private Heard<Envelope<Void>> bare(Sent sent) {
        String query = BareRows.query(options.self().code(), sent.operation);
        Reply reply = calls.send(
                new Call(sent.service, sent.operation, lanes.bare(sent.service, query, BareRows.of(sent.body))));
        try {
            return heardWrite(reply);
        } catch (MalformedAnswerException e) {
            throw sent.operation.repeatable() ? e : new OutcomeUnknownException(reply.correlationId(), e);
        }
    }

    private Heard<Envelope<Void>> heardWrite(Reply reply) {
        return clear(heard(reply, Envelope.PLAIN));
    }

    private <T> Heard<Envelope<T>> heard(Reply reply, ObjectTable<Envelope<T>, ?> table) {
        byte[] body = reply.response().body();
        String id = reply.correlationId();
        return options.gateway().wrapped()
                ? wrapping.open(table, body, id)
                : new Heard<>(codec.read(table, body, id), body, id);
    }

    private Secret login() {
        byte[] body = Requests.login(options.credentials().get());
        Reply reply = calls.send(new Call("login", Operation.READ, lanes.login(body)));
        byte[] heard = reply.response().body();
        byte[] own = options.gateway().wrapped() ? wrapping.login(heard, reply.correlationId()) : heard;
        return Login.session(codec, own, reply.correlationId());
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

    /** What was heard in answer to a call. */
    public static final class Heard<T> {
        private final Read<T> read;
        private final byte[] body;
        private final String correlationId;

        Heard(Read<T> read, byte[] body, String correlationId) {
            this.read = read;
            this.body = body;
            this.correlationId = correlationId;
        }

        /** What was read. */
        public Read<T> read() {
            return read;
        }

        /** Id of the call. */
        public String correlationId() {
            return correlationId;
        }

        /** The bytes that it was read from, for a second reading. */
        byte[] body() {
            return body;
        }
    }
}
