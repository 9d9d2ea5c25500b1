package vn.lienthong.signature.remote.internal.signing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.ServiceException.ErrorDetail;
import vn.lienthong.error.SigningException;
import vn.lienthong.http.CallClock;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.Operation;
import vn.lienthong.signature.remote.PendingSignature;
import vn.lienthong.signature.remote.RemoteCertificate;
import vn.lienthong.signature.remote.RemoteOutcome;
import vn.lienthong.signature.remote.RemoteOutcome.RemoteEndReason;
import vn.lienthong.signature.remote.RemoteOutcome.RemoteSigningEnded;
import vn.lienthong.signature.remote.SigningOrder;
import vn.lienthong.signature.remote.SmartCaOptions;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.ToBeSigned;

/** The API of VNPT SmartCA for digests. */
public final class SmartCaApi implements SigningServiceApi {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final SmartCaOptions options;
    private final Clock clock;
    private final SigningServiceHttp line;

    public SmartCaApi(SmartCaOptions options, CallClock timing) {
        this.options = options;
        this.clock = timing.clock();
        this.line = new SigningServiceHttp(options.url(), options.http(), timing);
    }

    private JsonBodyBuilder accountBody(FreeText account) {
        Credentials own = options.credentials().get();
        return new JsonBodyBuilder()
                .text("sp_id", own.account())
                .text("sp_password", own.password().value())
                .text("user_id", account.value());
    }

    @Override
    public List<RemoteCertificate> certificates(FreeText account) {
        JsonView answer = sound(line.post(new SigningServiceHttp.PendingPost(
                "smartca-certificates",
                Operation.READ,
                "/v1/credentials/get_certificate",
                accountBody(account)
                        .text("serial_number", "")
                        .text("transaction_id", UUID.randomUUID().toString()))));
        List<RemoteCertificate> found = new ArrayList<>();
        for (JsonView row : answer.at("data").at("user_certificates").items()) {
            List<String> chain = Stream.of(
                            row.text("cert_data"),
                            row.at("chain_data").text("ca_cert"),
                            row.at("chain_data").text("root_cert"))
                    .toList();
            List<X509Certificate> read = SignatureValueReader.chain(chain, clock.instant());
            if (!read.isEmpty() && !row.text("serial_number").isBlank()) {
                found.add(new RemoteCertificate(account, FreeText.of(row.text("serial_number")), read));
            }
        }
        return List.copyOf(found);
    }

    @Override
    public String start(SigningOrder order, String id) {
        SigningServiceHttp.PendingPost post = new SigningServiceHttp.PendingPost(
                "smartca-sign", Operation.CREATE, "/v1/signatures/sign", signing(order, id));
        return sound(line.post(post)).at("data").must("tran_code");
    }

    private JsonBodyBuilder signing(SigningOrder order, String id) {
        if (order.waiting().terms().algorithm() != SigningAlgorithm.RSA_PKCS1_SHA256) {
            throw new SigningException("signing.remote.algorithm");
        }
        return accountBody(order.certificate().account())
                .text("transaction_id", id)
                .text("transaction_desc", order.title().value())
                .text("serial_number", order.certificate().id().value())
                .one(
                        "sign_files",
                        new JsonBodyBuilder()
                                .text("doc_id", id)
                                .text("file_type", "pdf")
                                .text("sign_type", "hash")
                                .text(
                                        "data_to_be_signed",
                                        HexFormat.of().formatHex(order.waiting().digest())))
                .text("time_stamp", TIME.format(clock.instant()));
    }

    @Override
    public RemoteOutcome poll(PendingSignature pending, ToBeSigned waiting) {
        String ticket = URLEncoder.encode(pending.ticket(), StandardCharsets.UTF_8);
        try {
            JsonView answer = line.post(new SigningServiceHttp.PendingPost(
                    "smartca-status",
                    Operation.READ,
                    "/v1/signatures/sign/" + ticket + "/status",
                    new JsonBodyBuilder()));
            return outcome(answer, answer.at("data").at("signatures"), pending, waiting);
        } catch (ServiceException.Rejected e) {
            return MySignOutcomeCodes.findBody(e).flatMap(SmartCaApi::findEnd).orElseThrow(() -> e);
        }
    }

    /**
     * Returns the outcome that a callback contains.
     *
     * @throws SigningException {@code signing.remote.other} if it is addressed to another application or refers to
     *     another signature
     */
    public RemoteOutcome receive(byte[] body, PendingSignature pending, ToBeSigned waiting) {
        JsonView told = JsonView.of(body, "");
        if (!told.text("sp_id").equals(options.credentials().get().account())
                || !told.text("transaction_id").equals(pending.id())) {
            throw new SigningException("signing.remote.other");
        }
        try {
            RemoteOutcome outcome = outcome(told, told.at("signed_files"), pending, waiting);
            // A callback is not authenticated, so a reported failure is not trusted; a value is verified.
            return outcome instanceof RemoteSigningEnded ? RemoteOutcome.AwaitingConfirmation.WAITING : outcome;
        } catch (ServiceException e) {
            // A reported refusal is not trusted either.
            return RemoteOutcome.AwaitingConfirmation.WAITING;
        }
    }

    /** Returns our id in a callback; empty if it cannot be read. */
    public static Optional<String> accountBody(byte[] body) {
        try {
            return Optional.of(JsonView.of(body, "").text("transaction_id")).filter(id -> !id.isBlank());
        } catch (MalformedAnswerException e) {
            return Optional.empty();
        }
    }

    private static RemoteOutcome outcome(
            JsonView answer, JsonView files, PendingSignature pending, ToBeSigned waiting) {
        Optional<RemoteSigningEnded> ended = findEnd(answer);
        if (ended.isPresent()) {
            return ended.get();
        }
        sound(answer);
        String value = value(files, pending.id());
        if (!value.isBlank()) {
            return SignatureValueReader.toOutcome(waiting, value);
        }
        boolean other =
                files.items().stream().anyMatch(file -> !file.text("doc_id").equals(pending.id()));
        if (other) {
            throw new SigningException("signing.remote.other");
        }
        return RemoteOutcome.AwaitingConfirmation.WAITING;
    }

    private static String value(JsonView files, String id) {
        return files.items().stream()
                .filter(file -> file.text("doc_id").equals(id))
                .map(file -> file.text("signature_value"))
                .findFirst()
                .orElse("");
    }

    /** Recognises the end of an order by messages seen in practice and similar ones. */
    private static Optional<RemoteSigningEnded> findEnd(JsonView answer) {
        String words = answer.text("message").toLowerCase(Locale.ROOT);
        if (words.contains("expired") || answer.text("status_code").equals("4001")) {
            return Optional.of(new RemoteSigningEnded(RemoteEndReason.EXPIRED));
        } else if (words.contains("reject") || words.contains("denied") || words.contains("refuse")) {
            return Optional.of(new RemoteSigningEnded(RemoteEndReason.REFUSED));
        } else if (words.contains("credential_status_invalid")) {
            return Optional.of(new RemoteSigningEnded(RemoteEndReason.CERTIFICATE));
        }
        return Optional.empty();
    }

    private static JsonView sound(JsonView answer) {
        String code = answer.must("status_code");
        ErrorDetail said = new ErrorDetail(code, answer.text("message"), answer.id());
        return switch (code) {
            case "200" -> answer;
            case "401" -> throw new ServiceException.Unauthenticated(said);
            case "500" -> throw new ServiceException.Unavailable(said);
            default -> throw new ServiceException.Rejected(said);
        };
    }

    /**
     * Signs without the person's device: sends the order and confirms it with the activation data of the first answer.
     */
    public RemoteOutcome atOnce(SigningOrder order, PendingSignature pending, char[] password, char[] otp) {
        JsonBodyBuilder asked = signing(order, pending.id())
                .text("password", new String(password))
                .text("otp", new String(otp));
        JsonView begun = sound(line.post(
                new SigningServiceHttp.PendingPost("smartca-sign-2", Operation.CREATE, "/v2/signatures/sign", asked)));
        JsonBodyBuilder confirmed = accountBody(order.certificate().account())
                .text("password", new String(password))
                .text("sad", begun.at("data").must("sad"))
                .text("transaction_id", pending.id());
        JsonView answer = line.post(new SigningServiceHttp.PendingPost(
                "smartca-confirm", Operation.CREATE, "/v2/signatures/confirm", confirmed));
        RemoteOutcome outcome = outcome(answer, answer.at("data").at("signatures"), pending, order.waiting());
        if (outcome == RemoteOutcome.AwaitingConfirmation.WAITING) {
            // No person confirms later, and there is no ticket for polling.
            throw new OutcomeUnknownException(
                    answer.id(), new MalformedAnswerException("/data/signatures", "a value", "none", 0, answer.id()));
        }
        return outcome;
    }

    @Override
    public void close() {
        line.close();
    }
}
