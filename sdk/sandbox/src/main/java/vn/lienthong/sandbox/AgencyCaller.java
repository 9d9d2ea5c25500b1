package vn.lienthong.sandbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.judge.ValidationResult;
import vn.lienthong.sandbox.error.SandboxException;
import vn.lienthong.sandbox.internal.caller.AgencyConnection;
import vn.lienthong.sandbox.internal.caller.SampleMessages;

/**
 * The portal as it calls one agency: each message is held against its schema before it leaves, and each answer when it comes
 * (LT-IN-004 to LT-IN-012). Thread-safe.
 */
public final class AgencyCaller {
    private static final MessageJudge JUDGE = MessageJudge.standard();

    private final AgencyConnection connection;

    AgencyCaller(URI mount) {
        this(new AgencyConnection(Objects.requireNonNull(mount, "mount")));
    }

    private AgencyCaller(AgencyConnection line) {
        this.connection = line;
    }

    /** Returns the same caller, with a header on each request, such as one that carries a secret. */
    public AgencyCaller withHeader(String header, String value) {
        return new AgencyCaller(connection.with(header, value));
    }

    /** Returns a promotion dossier of an invented trader under this code, with a form and a paper of a few bytes. */
    public AgencyAnswer sendPromotion(String dossier) {
        return send(AgencyMessage.PROMOTION, SampleMessages.promotion(dossier));
    }

    /** Returns a notice of one debt on a dossier. */
    public AgencyAnswer sendTaxNotice(String dossier, String taxCode, String decision, long amount) {
        return send(AgencyMessage.TAX_NOTICE, SampleMessages.taxNotice(dossier, taxCode, decision, amount));
    }

    /** Proof that such a debt was paid by an invented person. */
    public AgencyAnswer sendPaymentProof(String dossier, String taxCode, String decision, long amount) {
        return send(AgencyMessage.PAYMENT_PROOF, SampleMessages.paymentProof(dossier, taxCode, decision, amount));
    }

    /** Returns a look-up of a dossier. */
    public AgencyAnswer lookUp(String dossier) {
        return send(AgencyMessage.LOOK_UP, SampleMessages.lookUp(dossier));
    }

    /** Returns a look-up of what is to be paid for a dossier. */
    public AgencyAnswer lookUpAmountDue(String dossier) {
        return send(AgencyMessage.PAYABLE, SampleMessages.payable(dossier));
    }

    /**
     * Returns a message of the caller's own.
     *
     * @throws SandboxException if the schema refuses it: the portal would not send it; or if the agency cannot be reached
     */
    public AgencyAnswer send(AgencyMessage message, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        List<String> refused = validate(message.request(), body);
        if (!refused.isEmpty()) {
            String places = String.join("; ", refused);
            throw new SandboxException(
                    "the portal would not send this: " + places, "Cổng không gửi thông điệp này: " + places, null);
        }
        AgencyConnection.CallerResponse answer = connection.post(message.path(), body);
        return new AgencyAnswer(
                answer.status(),
                new String(answer.body(), StandardCharsets.UTF_8),
                SampleMessages.readCode(answer.body()),
                validate(message.answer(), answer.body()));
    }

    /**
     * Downloads a file of the agency.
     *
     * @return its content
     * @throws SandboxException if it is not given, or not as an attachment that nobody guesses the type of
     */
    public byte[] download(UUID file) {
        return connection.download(file);
    }

    private static List<String> validate(String schema, byte[] body) {
        ValidationResult verdict = JUDGE.judge(schema, body);
        return verdict.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.rule() + ": " + violation.detail())
                .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return "AgencyCaller[" + connection + "]";
    }
}
