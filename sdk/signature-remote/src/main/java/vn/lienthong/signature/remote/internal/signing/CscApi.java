package vn.lienthong.signature.remote.internal.signing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.SigningException;
import vn.lienthong.http.CallClock;
import vn.lienthong.http.Timeouts;
import vn.lienthong.signature.remote.CscDialect;
import vn.lienthong.signature.remote.CscOptions;
import vn.lienthong.signature.remote.PendingSignature;
import vn.lienthong.signature.remote.RemoteCertificate;
import vn.lienthong.signature.remote.RemoteOutcome;
import vn.lienthong.signature.remote.SigningOrder;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningAlgorithm.SigningScheme;
import vn.lienthong.signature.sign.ToBeSigned;

/**
 * The API of the Cloud Signature Consortium, v1 and v2. Activation data exist only between two calls of one poll.
 */
public final class CscApi implements SigningServiceApi {
    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final int MAX_CREDENTIALS = 20;
    private static final Duration MIN_SESSION = Duration.ofMillis(1);

    private final CscOptions options;
    private final Clock clock;
    private final SigningServiceHttp line;
    private final CscSession session;

    public CscApi(CscOptions options, CallClock timing) {
        this.options = options;
        this.clock = timing.clock();
        this.line = new SigningServiceHttp(options.url(), options.http(), timing);
        this.session = new CscSession(options, line);
    }

    @Override
    public List<RemoteCertificate> certificates(FreeText account) {
        JsonView list = session.read(
                account, "csc-list", "/credentials/list", new JsonBodyBuilder().text("userID", account.value()));
        List<RemoteCertificate> found = new ArrayList<>();
        list.at("credentialIDs").items().stream()
                .map(JsonView::text)
                .filter(id -> !id.isBlank())
                .limit(MAX_CREDENTIALS)
                .forEach(id -> usable(info(account, id), clock.instant())
                        .ifPresent(chain -> found.add(new RemoteCertificate(account, FreeText.of(id), chain))));
        return List.copyOf(found);
    }

    private JsonView info(FreeText account, String id) {
        return session.read(
                account,
                "csc-info",
                "/credentials/info",
                new JsonBodyBuilder()
                        .text("credentialID", id)
                        .text("certificates", "chain")
                        .flag("certInfo", true)
                        .flag("authInfo", true));
    }

    /**
     * Returns the chain of a usable credential: its key is enabled, and its certificate is valid according to the
     * service and its validity period.
     */
    static Optional<List<X509Certificate>> usable(JsonView credential, Instant now) {
        String key = credential.at("key").text("status");
        String status = credential.at("cert").text("status");
        List<String> certificates = credential.at("cert").at("certificates").items().stream()
                .map(JsonView::text)
                .toList();
        boolean told = (key.isEmpty() || key.equalsIgnoreCase("enabled"))
                && (status.isEmpty() || status.equalsIgnoreCase("valid"));
        List<X509Certificate> chain = told ? SignatureValueReader.chain(certificates, now) : List.of();
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain);
    }

    /**
     * Returns the digest without a call, because the call that prompts the person ends only after the confirmation.
     */
    @Override
    public String start(SigningOrder order, String id) {
        return SignatureValueReader.digest(order.waiting());
    }

    @Override
    public RemoteOutcome poll(PendingSignature pending, ToBeSigned waiting) {
        // Otherwise the person would read the title of one document and sign another.
        if (!pending.ticket().equals(SignatureValueReader.digest(waiting))) {
            throw new SigningException("signing.remote.other");
        }
        Duration left = Duration.between(clock.instant(), pending.until());
        if (left.compareTo(MIN_SESSION) <= 0) {
            return new RemoteOutcome.RemoteSigningEnded(RemoteOutcome.RemoteEndReason.EXPIRED);
        }
        try {
            String activation = activation(pending, waiting, left);
            JsonView answer = session.create(
                    pending.account(), "csc-sign", "/signatures/signHash", signing(pending, waiting, activation));
            List<JsonView> values = answer.at("signatures").items();
            return SignatureValueReader.toOutcome(
                    waiting, values.isEmpty() ? "" : values.get(0).text());
        } catch (ServiceException.Rejected e) {
            return MySignOutcomeCodes.of(e);
        } catch (OutcomeUnknownException e) {
            if (clock.instant().isBefore(pending.until())) {
                throw e;
            }
            return new RemoteOutcome.RemoteSigningEnded(RemoteOutcome.RemoteEndReason.EXPIRED);
        }
    }

    private String activation(PendingSignature pending, ToBeSigned waiting, Duration left) {
        Timeouts patient = line.timeouts().toBuilder().read(left).call(left).build();
        JsonBodyBuilder asked = new JsonBodyBuilder()
                .text("credentialID", pending.credential().value())
                .number("numSignatures", 1);
        JsonBodyBuilder about = hashes(asked, pending, waiting)
                .text("description", pending.title().value());
        return session.create(pending.account(), "csc-authorize", "/credentials/authorize", about, patient)
                .must("SAD");
    }

    private JsonBodyBuilder signing(PendingSignature pending, ToBeSigned waiting, String activation) {
        SigningAlgorithm algorithm = waiting.terms().algorithm();
        JsonBodyBuilder asked = new JsonBodyBuilder()
                .text("credentialID", pending.credential().value())
                .text("SAD", activation);
        hashes(asked, pending, waiting);
        if (!v2()) {
            asked.text("hashAlgo", algorithm.digestOid());
        }
        asked.text("signAlgo", algorithm.scheme() == SigningScheme.RSA_PKCS1 ? RSA : algorithm.oid());
        byte[] parameters = algorithm.parametersDer();
        if (parameters.length > 0) {
            asked.text("signAlgoParams", Base64.getEncoder().encodeToString(parameters));
        }
        return v2() ? asked.text("operationMode", "S") : asked;
    }

    private JsonBodyBuilder hashes(JsonBodyBuilder to, PendingSignature pending, ToBeSigned waiting) {
        String digest = SignatureValueReader.digest(waiting);
        if (v2()) {
            return to.oneText("hashes", digest)
                    .text("hashAlgorithmOID", waiting.terms().algorithm().digestOid());
        }
        JsonBodyBuilder document = new JsonBodyBuilder()
                .text("document_id", pending.id())
                .text("document_name", pending.title().value());
        return to.one("documents", document).oneText("hash", digest);
    }

    private boolean v2() {
        return options.dialect() == CscDialect.CSC_V2;
    }

    @Override
    public void close() {
        line.close();
    }
}
