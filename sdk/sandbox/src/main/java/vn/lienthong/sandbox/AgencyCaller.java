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
 * The portal's calls to one agency. Every request is validated before it is sent, and every answer when it is
 * received (LT-IN-004 to LT-IN-012). Thread-safe.
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

    /** Returns a caller that adds a header to each request, such as one with a secret. */
    public AgencyCaller withHeader(String header, String value) {
        return new AgencyCaller(connection.with(header, value));
    }

    /** Sends a promotion dossier of an invented trader with this code, a form and a document of a few bytes. */
    public AgencyAnswer sendPromotion(String dossier) {
        return send(AgencyMessage.PROMOTION, SampleMessages.promotion(dossier));
    }

    /** Sends a notice of one tax debt on a dossier. */
    public AgencyAnswer sendTaxNotice(String dossier, String taxCode, String decision, long amount) {
        return send(AgencyMessage.TAX_NOTICE, SampleMessages.taxNotice(dossier, taxCode, decision, amount));
    }

    /** Sends the proof that an invented person paid such a debt. */
    public AgencyAnswer sendPaymentProof(String dossier, String taxCode, String decision, long amount) {
        return send(AgencyMessage.PAYMENT_PROOF, SampleMessages.paymentProof(dossier, taxCode, decision, amount));
    }

    /** Looks a dossier up. */
    public AgencyAnswer lookUp(String dossier) {
        return send(AgencyMessage.LOOK_UP, SampleMessages.lookUp(dossier));
    }

    /** Looks up the amount due for a dossier. */
    public AgencyAnswer lookUpAmountDue(String dossier) {
        return send(AgencyMessage.PAYABLE, SampleMessages.payable(dossier));
    }

    /**
     * Sends a message that the test supplies.
     *
     * @throws SandboxException if the message violates its schema, so that the portal would not send it, or if the
     *     agency cannot be reached
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
     * @return the content of the file
     * @throws SandboxException if the agency does not return the file as an attachment with a fixed content type
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
