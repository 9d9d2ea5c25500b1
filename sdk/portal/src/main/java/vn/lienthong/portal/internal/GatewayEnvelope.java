package vn.lienthong.portal.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.ReadResult;
import vn.lienthong.portal.internal.PortalConnection.ParsedResponse;
import vn.lienthong.portal.internal.wire.AnswerEnvelope;

/**
 * A reader for gateway answers that contain the national answer as JSON text in {@code message} (LT-SVC-015). The
 * inner answer is parsed once and under the same limits as a direct answer (LT-SVC-016).
 */
final class GatewayEnvelope {
    private static final String CODE_KEY = "error_code";

    private final JsonCodec codec;

    GatewayEnvelope(JsonCodec codec) {
        this.codec = codec;
    }

    /**
     * Reads a wrapped answer.
     *
     * @throws MalformedAnswerException if the gateway reports success without a valid national answer
     */
    <T> ParsedResponse<AnswerEnvelope<T>> unwrap(
            ObjectMapping<AnswerEnvelope<T>, ?> table, byte[] body, String correlationId) {
        ReadResult<AnswerEnvelope<Void>> gateway = codec.read(AnswerEnvelope.PLAIN, body, correlationId);
        AnswerEnvelope<Void> outer = gateway.value();
        if (containsAnswer(outer)) {
            byte[] inner = innerBody(outer);
            ReadResult<AnswerEnvelope<T>> read = codec.read(table, inner, correlationId);
            Findings findings =
                    mergeFindings(gateway, read.value(), correlationId).and(read.findings());
            return new ParsedResponse<>(new ReadResult<>(read.value(), findings), inner, correlationId);
        }
        if (outer.parseCode(correlationId) == 0) {
            String message = outer.message();
            int length = message == null ? 0 : message.length();
            throw new MalformedAnswerException("/message", "object", "text", length, correlationId);
        }
        AnswerEnvelope<T> refusal = new AnswerEnvelope<>(outer.code(), outer.message(), null, List.of());
        return new ParsedResponse<>(new ReadResult<>(refusal, gateway.findings()), body, correlationId);
    }

    /** Returns the body of a login answer: the inner answer, or the whole body if the gateway has its own sessions. */
    byte[] unwrapLogin(byte[] body, String correlationId) {
        AnswerEnvelope<Void> outer =
                codec.read(AnswerEnvelope.PLAIN, body, correlationId).value();
        return containsAnswer(outer) ? innerBody(outer) : body;
    }

    /**
     * Returns whether {@code message} contains a national answer, even an invalid one. If the gateway reports a code
     * other than 0, a text in braces must mention {@code error_code} or be an object with a code.
     */
    private boolean containsAnswer(AnswerEnvelope<?> outer) {
        String message = outer.message();
        if (message == null || !message.stripLeading().startsWith("{")) {
            return false;
        }
        return message.contains(CODE_KEY) || !isRefusal(outer) || hasCode(innerBody(outer));
    }

    private static boolean isRefusal(AnswerEnvelope<?> outer) {
        try {
            return outer.parseCode(null) != 0;
        } catch (MalformedAnswerException e) {
            return false;
        }
    }

    /** Returns whether a text is an object with a code, even if its key is written with escape sequences. */
    private boolean hasCode(byte[] inner) {
        try {
            return !codec.read(AnswerEnvelope.PLAIN, inner, null).value().code().isEmpty();
        } catch (MalformedAnswerException e) {
            return false;
        }
    }

    private static byte[] innerBody(AnswerEnvelope<?> outer) {
        String message = outer.message();
        return (message == null ? "" : message).getBytes(StandardCharsets.UTF_8);
    }

    private static Findings mergeFindings(
            ReadResult<AnswerEnvelope<Void>> gateway, AnswerEnvelope<?> inner, String correlationId) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : gateway.findings()) {
            findings.add(finding.path().isEmpty() ? finding : finding.withPathPrefix("/gateway"));
        }
        int code = inner.parseCode(correlationId);
        int outer = readCode(gateway.value());
        if (outer != code) {
            findings.add(Finding.of(
                    "/gateway/code",
                    "LT-SVC-015",
                    Severity.WARN,
                    "gateway.disagrees",
                    Integer.toString(outer),
                    Integer.toString(code)));
        }
        return new Findings(findings);
    }

    /** Returns the gateway's code, or -1 if it is unreadable, because an unreadable code is not a success. */
    private static int readCode(AnswerEnvelope<Void> outer) {
        try {
            return outer.parseCode(null);
        } catch (MalformedAnswerException e) {
            return -1;
        }
    }
}
