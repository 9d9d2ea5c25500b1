package vn.lienthong.signature.remote.internal.signing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.SigningException;
import vn.lienthong.http.CallClock;
import vn.lienthong.http.Credentials;
import vn.lienthong.signature.remote.CscOptions;
import vn.lienthong.signature.remote.PendingSignature;
import vn.lienthong.signature.remote.RemoteCertificate;
import vn.lienthong.signature.remote.RemoteOutcome;
import vn.lienthong.signature.remote.SigningOrder;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.ToBeSigned;

/** The gateway of Viettel MySign. */
public final class MySignApi implements SigningServiceApi {
    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final int MAX_TITLE_LENGTH = 72;
    private static final int POLLED = 1;

    private final CscOptions options;
    private final Clock clock;
    private final SigningServiceHttp line;
    private final CscSession session;

    public MySignApi(CscOptions options, CallClock timing) {
        this.options = options;
        this.clock = timing.clock();
        this.line = new SigningServiceHttp(options.url(), options.http(), timing);
        this.session = new CscSession(options, line);
    }

    @Override
    public List<RemoteCertificate> certificates(FreeText account) {
        JsonView rows = session.read(
                account,
                "mysign-certificates",
                "/certificates/info",
                clientBody()
                        .text("profile_id", options.profile())
                        .text("user_id", account.value())
                        .text("certificates", "chain")
                        .flag("certInfo", true)
                        .flag("authInfo", true));
        List<RemoteCertificate> found = new ArrayList<>();
        for (JsonView row : rows.items()) {
            CscApi.usable(row, clock.instant())
                    .filter(chain -> !row.text("credential_id").isBlank())
                    .ifPresent(chain ->
                            found.add(new RemoteCertificate(account, FreeText.of(row.text("credential_id")), chain)));
        }
        return List.copyOf(found);
    }

    private JsonBodyBuilder clientBody() {
        Credentials own = options.credentials().get();
        return new JsonBodyBuilder()
                .text("client_id", own.account())
                .text("client_secret", own.password().value());
    }

    @Override
    public String start(SigningOrder order, String id) {
        SigningAlgorithm algorithm = order.waiting().terms().algorithm();
        if (algorithm != SigningAlgorithm.RSA_PKCS1_SHA256) {
            throw new SigningException("signing.remote.algorithm");
        }
        RemoteCertificate certificate = order.certificate();
        return session.create(
                        certificate.account(),
                        "mysign-sign",
                        "/signHash",
                        clientBody()
                                .text("credentialID", certificate.id().value())
                                .number("numSignatures", 1)
                                .text("description", title(order.title()))
                                .one(
                                        "documents",
                                        new JsonBodyBuilder()
                                                .text("document_id", id)
                                                .text("document_name", title(order.title())))
                                .oneText("hash", SignatureValueReader.digest(order.waiting()))
                                .text("hashAlgo", algorithm.digestOid())
                                .text("signAlgo", RSA)
                                .number("async", POLLED))
                .must("transactionId");
    }

    /** Returns the title in Base64, cut to fewer than the 100 characters that the service allows. */
    private static String title(FreeText title) {
        byte[] bytes = title.value().getBytes(StandardCharsets.UTF_8);
        int end = Math.min(bytes.length, MAX_TITLE_LENGTH);
        // Do not cut within a multi-byte character.
        while (end < bytes.length && (bytes[end] & 0xc0) == 0x80) {
            end--;
        }
        return Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, end));
    }

    @Override
    public RemoteOutcome poll(PendingSignature pending, ToBeSigned waiting) {
        try {
            JsonView answer = session.read(
                    pending.account(),
                    "mysign-status",
                    "/requests/status",
                    new JsonBodyBuilder().text("transactionId", pending.ticket()));
            return outcome(answer, waiting);
        } catch (ServiceException.Rejected e) {
            return MySignOutcomeCodes.of(e);
        }
    }

    private static RemoteOutcome outcome(JsonView answer, ToBeSigned waiting) {
        String status = answer.must("status");
        Optional<JsonView> value = answer.at("signatures").items().stream().findFirst();
        if (status.equals("1") && value.isPresent()) {
            return SignatureValueReader.toOutcome(waiting, value.get().text());
        }
        return MySignOutcomeCodes.of(status)
                .<RemoteOutcome>map(ended -> ended)
                .orElse(RemoteOutcome.AwaitingConfirmation.WAITING);
    }

    @Override
    public void close() {
        line.close();
    }
}
