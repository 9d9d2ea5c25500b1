package vn.lienthong.portal.internal;

import java.util.Set;
import java.util.function.Function;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.http.AuthenticatedCall;
import vn.lienthong.http.Call;
import vn.lienthong.http.CallExecutor;
import vn.lienthong.http.CallReply;
import vn.lienthong.http.Operation;
import vn.lienthong.http.SessionManager;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.ReadResult;
import vn.lienthong.portal.GatewayProfile;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.portal.internal.wire.AnswerEnvelope;
import vn.lienthong.portal.internal.wire.GatewayRows;
import vn.lienthong.portal.internal.wire.LoginAnswer;
import vn.lienthong.portal.internal.wire.PortalQuery;
import vn.lienthong.portal.internal.wire.RequestWriter;

/**
 * A connection that sends bodies to the portal's endpoints within a session and reads the envelope of the answers.
 */
public final class PortalConnection implements AutoCloseable {
    private static final Set<String> FRAME_PATHS = Set.of("/code", "/message", "/gateway/code", "/gateway/message");

    private final PortalOptions options;
    private final CallExecutor calls;
    private final SessionManager sessions;
    private final PortalAddresses addresses;
    private final JsonCodec codec;
    private final GatewayEnvelope gatewayEnvelope;

    public PortalConnection(PortalOptions options) {
        this.options = options;
        this.addresses = new PortalAddresses(options.endpoints(), options.destination());
        this.calls = CallExecutor.open(options.http());
        this.codec = new JsonCodec(options.json().toBuilder()
                .bodyBytes(options.http().limits().bodyBytes())
                .build());
        this.gatewayEnvelope = new GatewayEnvelope(codec);
        String account = options.agency().code().value() + "@" + addresses.sessionKey();
        this.sessions = calls.sessions(account, this::logIn, options.sessions(), options.sessionStore());
    }

    public PortalOptions options() {
        return options;
    }

    /**
     * Reads from a service.
     *
     * @throws ServiceException.Rejected if the code is not 0
     */
    public <T> ParsedResponse<AnswerEnvelope<T>> read(PortalQuery query, ObjectMapping<AnswerEnvelope<T>, ?> table) {
        byte[] body = RequestWriter.writeQuery(options.agency().code(), query);
        ServiceRequest sent = new ServiceRequest(query.service(), Operation.READ, query.endpoint(), body);
        ParsedResponse<AnswerEnvelope<T>> parsed =
                send(sent, reply -> requireUnambiguousRead(parseResponse(reply, table)));
        AnswerEnvelope<T> envelope = parsed.read().value();
        if (envelope.parseCode(parsed.correlationId()) != 0) {
            throw new ServiceException.Rejected(envelope.errorDetail(parsed.correlationId()));
        }
        return parsed;
    }

    /**
     * Writes to a service at the integration endpoint and returns the outcome that the answer states.
     *
     * @throws OutcomeUnknownException if it is unknown whether the write took effect
     */
    public WriteOutcome write(String service, Operation operation, byte[] body) {
        ServiceRequest sent = new ServiceRequest(service, operation, PortalAddresses.PortalEndpoint.INTEGRATION, body);
        boolean bare =
                options.gateway().arguments() == GatewayProfile.ArgumentPlace.QUERY && GatewayRows.isSupported(service);
        ParsedResponse<AnswerEnvelope<Void>> parsed = bare ? sendBareRows(sent) : send(sent, this::parseWriteResponse);
        ErrorDetail detail = parsed.read().value().errorDetail(parsed.correlationId());
        int code;
        try {
            code = parsed.read().value().parseCode(parsed.correlationId());
        } catch (MalformedAnswerException e) {
            throw new OutcomeUnknownException(parsed.correlationId(), e);
        }
        OutcomePhrases wording = new OutcomePhrases(detail.message());
        if (operation == Operation.CREATE && wording.isAlreadyExists()) {
            return new WriteOutcome(WriteOutcome.WriteOutcomeKind.EXISTS, detail);
        } else if (code != 0 || wording.isDenial()) {
            return new WriteOutcome(WriteOutcome.WriteOutcomeKind.REFUSED, detail);
        } else if (wording.isSuccess()) {
            return new WriteOutcome(WriteOutcome.WriteOutcomeKind.DONE, detail);
        }
        throw new OutcomeUnknownException(parsed.correlationId(), null);
    }

    /**
     * Rejects an answer with a duplicate code, message or session, which may be ambiguous (LT-MSG-002). This check
     * precedes any interpretation, because one value may report an expired session and the other success.
     */
    private static <T> ParsedResponse<T> requireUnambiguousWrite(ParsedResponse<T> parsed) {
        boolean contradictory = parsed.read().findings().stream()
                .anyMatch(finding -> finding.requirement().equals("LT-MSG-002")
                        && !finding.path().isEmpty());
        if (contradictory) {
            throw new OutcomeUnknownException(parsed.correlationId(), null);
        }
        return parsed;
    }

    /**
     * Rejects an answer with a duplicate code or message. Duplicates inside the rows of a read are only findings,
     * because a read changes nothing.
     */
    private static <T> ParsedResponse<T> requireUnambiguousRead(ParsedResponse<T> parsed) {
        for (Finding finding : parsed.read().findings()) {
            if (finding.requirement().equals("LT-MSG-002") && FRAME_PATHS.contains(finding.path())) {
                throw new MalformedAnswerException(finding.path(), "a value", "values", 2, parsed.correlationId());
            }
        }
        return parsed;
    }

    /** Reads the body again with another mapping. */
    public <T> ReadResult<T> reparse(ParsedResponse<?> parsed, ObjectMapping<T, ?> table) {
        return codec.read(table, parsed.body(), parsed.correlationId());
    }

    private <T> ParsedResponse<AnswerEnvelope<T>> send(
            ServiceRequest sent, Function<CallReply, ParsedResponse<AnswerEnvelope<T>>> read) {
        return calls.send(
                new AuthenticatedCall<>(
                        sent.service,
                        sent.operation,
                        session ->
                                addresses.serviceRequest(sent.endpoint, RequestWriter.withSession(session, sent.body)),
                        read,
                        parsed -> parsed.read().value().errorDetail(parsed.correlationId())),
                sessions);
    }

    /** Sends bare rows. No session is sent, because none was observed in this form. */
    private ParsedResponse<AnswerEnvelope<Void>> sendBareRows(ServiceRequest sent) {
        String query = GatewayRows.query(options.agency().code(), sent.operation);
        CallReply reply = calls.send(new Call(
                sent.service,
                sent.operation,
                addresses.bareRowsRequest(sent.service, query, GatewayRows.extractRows(sent.body))));
        try {
            return parseWriteResponse(reply);
        } catch (MalformedAnswerException e) {
            throw sent.operation.isIdempotent() ? e : new OutcomeUnknownException(reply.correlationId(), e);
        }
    }

    private ParsedResponse<AnswerEnvelope<Void>> parseWriteResponse(CallReply reply) {
        return requireUnambiguousWrite(parseResponse(reply, AnswerEnvelope.PLAIN));
    }

    private <T> ParsedResponse<AnswerEnvelope<T>> parseResponse(
            CallReply reply, ObjectMapping<AnswerEnvelope<T>, ?> table) {
        byte[] body = reply.response().body();
        String id = reply.correlationId();
        return options.gateway().wrapped()
                ? gatewayEnvelope.unwrap(table, body, id)
                : new ParsedResponse<>(codec.read(table, body, id), body, id);
    }

    private Secret logIn() {
        byte[] body = RequestWriter.writeLogin(options.credentials().get());
        CallReply reply = calls.send(new Call("login", Operation.READ, addresses.loginRequest(body)));
        byte[] parsed = reply.response().body();
        byte[] loginBody =
                options.gateway().wrapped() ? gatewayEnvelope.unwrapLogin(parsed, reply.correlationId()) : parsed;
        return LoginAnswer.readSession(codec, loginBody, reply.correlationId());
    }

    @Override
    public void close() {
        calls.close();
    }

    /** A request without its session. */
    private static final class ServiceRequest {
        private final String service;
        private final Operation operation;
        private final PortalAddresses.PortalEndpoint endpoint;
        private final byte[] body;

        ServiceRequest(String service, Operation operation, PortalAddresses.PortalEndpoint endpoint, byte[] body) {
            this.service = service;
            this.operation = operation;
            this.endpoint = endpoint;
            this.body = body;
        }
    }

    /** A parsed answer with its body. */
    public static final class ParsedResponse<T> {
        private final ReadResult<T> read;
        private final byte[] body;
        private final String correlationId;

        ParsedResponse(ReadResult<T> read, byte[] body, String correlationId) {
            this.read = read;
            this.body = body;
            this.correlationId = correlationId;
        }

        /** Returns the value and the findings. */
        public ReadResult<T> read() {
            return read;
        }

        /** Returns the correlation id of the call. */
        public String correlationId() {
            return correlationId;
        }

        /** Returns the body, for reading it with another mapping. */
        byte[] body() {
            return body;
        }
    }
}
