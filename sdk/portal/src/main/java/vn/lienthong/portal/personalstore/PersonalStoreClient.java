package vn.lienthong.portal.personalstore;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import vn.lienthong.error.ServiceException;
import vn.lienthong.http.Call;
import vn.lienthong.http.CallExecutor;
import vn.lienthong.http.CallReply;
import vn.lienthong.http.Operation;
import vn.lienthong.http.Session;
import vn.lienthong.http.WireRequest;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.JsonLimits;
import vn.lienthong.portal.internal.PersonalStoreUrl;
import vn.lienthong.portal.internal.wire.LoginAnswer;
import vn.lienthong.portal.internal.wire.RequestWriter;

/**
 * The client for the login to the store of personal documents (LT-NB-013). Later requests for documents appear in
 * no public source. A host that knows them makes those calls with the session from this client. Thread-safe.
 */
public final class PersonalStoreClient implements AutoCloseable {
    private final PersonalStoreOptions options;
    private final URI address;
    private final CallExecutor calls;
    private final JsonCodec codec;

    private PersonalStoreClient(PersonalStoreOptions options) {
        this.options = options;
        this.address = PersonalStoreUrl.of(options.adapter(), options.login(), options.dstcode(), options.provider());
        this.calls = CallExecutor.open(options.http());
        this.codec = new JsonCodec(JsonLimits.standard().toBuilder()
                .bodyBytes(options.http().limits().bodyBytes())
                .build());
    }

    /**
     * Creates a client with these options. Sends nothing.
     *
     * @throws vn.lienthong.error.ConfigurationException if a key store or certificate cannot be read
     */
    public static PersonalStoreClient connect(PersonalStoreOptions options) {
        return new PersonalStoreClient(Objects.requireNonNull(options, "options"));
    }

    /**
     * Logs in; every call of this method is one login. The lifetime of a session is unknown, so the host stores it and
     * decides when it needs another.
     *
     * @throws ServiceException.Unauthenticated if the store returns no session
     */
    public Session login() {
        Instant since = Instant.now();
        WireRequest request = PersonalStoreUrl.postRequest(
                address, RequestWriter.writeLogin(options.credentials().get()));
        CallReply reply = calls.send(new Call("personal-login", Operation.READ, request));
        return new Session(LoginAnswer.readSession(codec, reply), since);
    }

    /** Closes the connections, except those of a transport that the options supplied. */
    @Override
    public void close() {
        calls.close();
    }

    @Override
    public String toString() {
        return "PersonalStoreClient[" + options + "]";
    }
}
