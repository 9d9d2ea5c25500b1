package vn.lienthong.portal.linked.internal;

import java.net.URI;
import java.util.List;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.LienThongException;
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
import vn.lienthong.http.WireRequest;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.ReadResult;
import vn.lienthong.portal.internal.AdapterUrls;
import vn.lienthong.portal.internal.FreeTextOutcome;
import vn.lienthong.portal.linked.LinkedDossier;
import vn.lienthong.portal.linked.LinkedEntry;
import vn.lienthong.portal.linked.LinkedOptions;
import vn.lienthong.portal.linked.LinkedReport;
import vn.lienthong.value.JsonValue;

/** A connection to the linked services, authenticated with a token. */
public final class LinkedConnection implements AutoCloseable {
    private static final ErrorDetail NOTHING = new ErrorDetail(null, null, null);

    private final LinkedOptions options;
    private final CallExecutor calls;
    private final JsonCodec codec;
    private final SessionManager sessions;

    public LinkedConnection(LinkedOptions options) {
        this.options = options;
        this.calls = CallExecutor.open(options.http());
        this.codec = new JsonCodec(options.json().toBuilder()
                .bodyBytes(options.http().limits().bodyBytes())
                .build());
        String account =
                "linked@" + options.url().getAuthority() + options.url().getPath();
        this.sessions = calls.sessions(account, this::token, options.sessions(), options.sessionStore());
    }

    /** Returns the waiting dossiers. */
    public Answer<List<LinkedEntry>> list() {
        WireRequest request = WireRequest.get(at(options.paths().list()));
        CallReply reply = call("linked-list", Operation.READ, request);
        Answer<List<LinkedEntry>> entries = answer(reply, LinkedTables.ENTRIES);
        if (entries.value().isEmpty() && entries.findings().stream().anyMatch(LinkedConnection::noEmptyList)) {
            throw refusalOf(reply, new MalformedAnswerException("", "list", "another", 1, reply.correlationId()));
        }
        return entries;
    }

    /**
     * Returns whether the list may not be empty: an object in its place is not a valid row, or a duplicate key may
     * hide it.
     */
    private static boolean noEmptyList(Finding finding) {
        return finding.path().isEmpty()
                && (finding.key().equals("json.odd.single") || finding.key().equals("json.duplicate"));
    }

    /** Returns one complete dossier. */
    public Answer<LinkedDossier> dossier(LinkedEntry entry) {
        String[] path = options.paths().dossier().split("\\?", 2);
        String query = path.length > 1 ? "?" + path[1] : "";
        URI address = at(path[0] + "/" + AdapterUrls.encodePathSegment(entry.id()) + query);
        CallReply reply = call("linked-dossier", Operation.READ, WireRequest.get(address));
        Answer<LinkedTables.LinkedDossierRow> row = answer(reply, LinkedTables.DOSSIER);
        if (!entry.code().equals(row.value().code)) {
            throw new MalformedAnswerException("/code", "the code asked for", "another", 1, reply.correlationId());
        }
        return LinkedFileReader.dossier(codec, row);
    }

    /** Acknowledges that a dossier was stored. The code is the key, so a second acknowledgement changes nothing. */
    public void acknowledge(DossierCode code) {
        WireRequest request =
                json(WireRequest.put(at(options.paths().received()), LinkedRequestWriter.acknowledgement(code)));
        requireSuccess(call("linked-received", Operation.UPSERT_BY_KEY, request));
    }

    /**
     * Reports a status.
     *
     * @return the id of the call
     */
    public String report(LinkedReport report) {
        byte[] body = LinkedRequestWriter.status(report, options.statuses());
        WireRequest request = json(WireRequest.post(at(options.paths().status()), body));
        CallReply reply = call("linked-status", Operation.APPEND, request);
        requireSuccess(reply);
        return reply.correlationId();
    }

    /** Both writes return free text; only a text that states success is a success (LT-NB-007). */
    private void requireSuccess(CallReply reply) {
        FreeTextOutcome outcome = FreeTextOutcome.parse(codec, reply);
        if (outcome.isSuccess()) {
            return;
        }
        if (outcome.isRefusal()) {
            throw new ServiceException.Rejected(outcome.errorDetail());
        }
        throw new OutcomeUnknownException(reply.correlationId(), null);
    }

    private <T> Answer<T> answer(CallReply reply, ObjectMapping<T, ?> table) {
        try {
            ReadResult<T> read = codec.read(table, reply.response().body(), reply.correlationId());
            return new Answer<>(read.value(), read.findings(), reply.correlationId());
        } catch (MalformedAnswerException e) {
            throw refusalOf(reply, e);
        }
    }

    /**
     * Returns the exception for an answer that cannot be used. The system also refuses with HTTP 200 and a text. An
     * answer with rows is not a refusal, because its texts belong to the rows.
     */
    private LienThongException refusalOf(CallReply reply, MalformedAnswerException malformed) {
        JsonValue answer =
                codec.readTree(reply.response().body(), reply.correlationId()).value();
        JsonValue data = answer instanceof JsonValue.ObjectValue fields
                ? fields.members().get("data")
                : null;
        boolean rows = data instanceof JsonValue.ArrayValue items
                ? !items.elements().isEmpty()
                : data instanceof JsonValue.ObjectValue row && row.members().containsKey("maHoSo");
        FreeTextOutcome outcome = FreeTextOutcome.parse(codec, reply);
        return !rows && outcome.isRefusal() ? new ServiceException.Rejected(outcome.errorDetail()) : malformed;
    }

    private CallReply call(String name, Operation operation, WireRequest request) {
        return calls.send(
                new AuthenticatedCall<>(
                        name,
                        operation,
                        token -> request.withHeader("Accept", "application/json")
                                .withHeader("Authorization", "Bearer " + token.value()),
                        reply -> reply,
                        reply -> NOTHING),
                sessions);
    }

    /**
     * Requests a token. A readable answer without a token is a refusal of the account. It is remembered, because
     * further attempts may lock the account (LT-NB-002).
     */
    private Secret token() {
        byte[] body = LinkedRequestWriter.token(options.credentials().get());
        WireRequest request = json(WireRequest.post(at(options.paths().token()), body));
        CallReply reply =
                calls.send(new Call("linked-token", Operation.READ, request.withHeader("Accept", "application/json")));
        JsonValue answer =
                codec.readTree(reply.response().body(), reply.correlationId()).value();
        if (!(answer instanceof JsonValue.ObjectValue fields
                && fields.members().get("token") instanceof JsonValue.StringValue text
                && !text.value().isBlank())) {
            throw new ServiceException.Unauthenticated(
                    FreeTextOutcome.parse(codec, reply).errorDetail());
        }
        String token = text.value();
        if (!token.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new MalformedAnswerException("/token", "a value", "text", token.length(), reply.correlationId());
        }
        return Secret.of(token);
    }

    private static WireRequest json(WireRequest request) {
        return request.withHeader("Content-Type", "application/json");
    }

    private URI at(String path) {
        return AdapterUrls.resolveBelow(options.url(), path, "");
    }

    @Override
    public void close() {
        calls.close();
    }
}
