package vn.lienthong.portal.internal.linked;

import java.net.URI;
import java.util.List;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Secret;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.LienThongException;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.Said;
import vn.lienthong.error.Tree;
import vn.lienthong.http.Call;
import vn.lienthong.http.Calls;
import vn.lienthong.http.Operation;
import vn.lienthong.http.Reply;
import vn.lienthong.http.SessionCall;
import vn.lienthong.http.Sessions;
import vn.lienthong.http.WireRequest;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Read;
import vn.lienthong.portal.internal.Addresses;
import vn.lienthong.portal.internal.Spoken;
import vn.lienthong.portal.linked.LinkedDossier;
import vn.lienthong.portal.linked.LinkedEntry;
import vn.lienthong.portal.linked.LinkedOptions;
import vn.lienthong.portal.linked.LinkedReport;

/** Calls the linked services with a token. */
public final class LinkedWire implements AutoCloseable {
    private static final Said NOTHING = new Said(null, null, null);

    private final LinkedOptions options;
    private final Calls calls;
    private final JsonCodec codec;
    private final Sessions sessions;

    public LinkedWire(LinkedOptions options) {
        this.options = options;
        this.calls = Calls.open(options.http());
        this.codec = new JsonCodec(options.json().toBuilder()
                .bodyBytes(options.http().limits().body())
                .build());
        String account =
                "linked@" + options.url().getAuthority() + options.url().getPath();
        this.sessions = calls.sessions(account, this::token, options.sessions(), options.sessionStore());
    }

    /** What waits. */
    public Answer<List<LinkedEntry>> list() {
        WireRequest request = WireRequest.get(at(options.paths().list()));
        Reply reply = call("linked-list", Operation.READ, request);
        Answer<List<LinkedEntry>> entries = answer(reply, LinkedTables.ENTRIES);
        if (entries.value().isEmpty() && entries.findings().stream().anyMatch(LinkedWire::noEmptyList)) {
            throw refused(reply, new MalformedAnswerException("", "list", "another", 1, reply.correlationId()));
        }
        return entries;
    }

    /** An object in the list's place that is no row, or a list that another of its key may have hidden. */
    private static boolean noEmptyList(Finding finding) {
        return finding.path().isEmpty()
                && (finding.key().equals("json.odd.single") || finding.key().equals("json.duplicate"));
    }

    /** One dossier, whole. */
    public Answer<LinkedDossier> dossier(LinkedEntry entry) {
        String[] path = options.paths().dossier().split("\\?", 2);
        String query = path.length > 1 ? "?" + path[1] : "";
        URI address = at(path[0] + "/" + Addresses.step(entry.id()) + query);
        Reply reply = call("linked-dossier", Operation.READ, WireRequest.get(address));
        Answer<LinkedTables.DossierRow> row = answer(reply, LinkedTables.DOSSIER);
        if (!entry.code().equals(row.value().code)) {
            throw new MalformedAnswerException("/code", "the code asked for", "another", 1, reply.correlationId());
        }
        return LinkedFiles.dossier(codec, row);
    }

    /** Says that a dossier was stored. The code is the key, so saying it twice changes nothing. */
    public void acknowledge(DossierCode code) {
        WireRequest request = json(WireRequest.put(at(options.paths().received()), LinkedRequests.received(code)));
        written(call("linked-received", Operation.UPSERT_BY_KEY, request));
    }

    /** Reports a status. @return the id of the call */
    public String report(LinkedReport report) {
        byte[] body = LinkedRequests.status(report, options.statuses());
        WireRequest request = json(WireRequest.post(at(options.paths().status()), body));
        Reply reply = call("linked-status", Operation.APPEND, request);
        written(reply);
        return reply.correlationId();
    }

    /** Both writes answer in words; a success that does not say so is none that could be relied on (LT-NB-007). */
    private void written(Reply reply) {
        Spoken spoken = Spoken.in(codec, reply);
        if (spoken.success()) {
            return;
        }
        if (spoken.refusal()) {
            throw new ServiceException.Rejected(spoken.said());
        }
        throw new OutcomeUnknownException(reply.correlationId(), null);
    }

    private <T> Answer<T> answer(Reply reply, ObjectTable<T, ?> table) {
        try {
            Read<T> read = codec.read(table, reply.response().body(), reply.correlationId());
            return new Answer<>(read.value(), read.findings(), reply.correlationId());
        } catch (MalformedAnswerException e) {
            throw refused(reply, e);
        }
    }

    /** The system refuses in words under HTTP 200 too. In an answer that has rows the words are those of its rows. */
    private LienThongException refused(Reply reply, MalformedAnswerException malformed) {
        Tree answer =
                codec.readTree(reply.response().body(), reply.correlationId()).value();
        Tree data = answer instanceof Tree.Fields fields ? fields.map().get("data") : null;
        boolean rows = data instanceof Tree.Items items
                ? !items.list().isEmpty()
                : data instanceof Tree.Fields row && row.map().containsKey("maHoSo");
        Spoken spoken = Spoken.in(codec, reply);
        return !rows && spoken.refusal() ? new ServiceException.Rejected(spoken.said()) : malformed;
    }

    private Reply call(String name, Operation operation, WireRequest request) {
        return calls.send(
                new SessionCall<>(
                        name,
                        operation,
                        token -> request.header("Accept", "application/json")
                                .header("Authorization", "Bearer " + token.value()),
                        reply -> reply,
                        reply -> NOTHING),
                sessions);
    }

    /** An answer that can be read and holds no token refuses the account, which is remembered: an account may be locked (LT-NB-002). */
    private Secret token() {
        byte[] body = LinkedRequests.token(options.credentials().get());
        WireRequest request = json(WireRequest.post(at(options.paths().token()), body));
        Reply reply =
                calls.send(new Call("linked-token", Operation.READ, request.header("Accept", "application/json")));
        Tree answer =
                codec.readTree(reply.response().body(), reply.correlationId()).value();
        if (!(answer instanceof Tree.Fields fields
                && fields.map().get("token") instanceof Tree.Text text
                && !text.value().isBlank())) {
            throw new ServiceException.Unauthenticated(Spoken.in(codec, reply).said());
        }
        String token = text.value();
        if (!token.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new MalformedAnswerException("/token", "a value", "text", token.length(), reply.correlationId());
        }
        return Secret.of(token);
    }

    private static WireRequest json(WireRequest request) {
        return request.header("Content-Type", "application/json");
    }

    private URI at(String path) {
        return Addresses.below(options.url(), path, "");
    }

    @Override
    public void close() {
        calls.close();
    }
}
