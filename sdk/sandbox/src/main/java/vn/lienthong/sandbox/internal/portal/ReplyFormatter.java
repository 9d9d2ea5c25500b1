package vn.lienthong.sandbox.internal.portal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.lienthong.sandbox.ErrorCodeForm;
import vn.lienthong.sandbox.GatewayForm;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.internal.SandboxWireNames;

/** A writer of replies, with {@code error_code} in the selected form (LT-MSG-011). */
final class ReplyFormatter {
    private static final Set<String> NUMERIC_CODE_SERVICES = Set.of(
            SandboxWireNames.LOGIN,
            SandboxWireNames.PROCEDURES,
            SandboxWireNames.PROCEDURE,
            SandboxWireNames.SERVICES,
            SandboxWireNames.AGENCIES,
            SandboxWireNames.FIELDS);

    private final ErrorCodeForm form;
    private final boolean wrapAnswers;

    ReplyFormatter(SandboxOptions options) {
        this.form = options.errorCodes();
        this.wrapAnswers = options.gateway() == GatewayForm.WRAPPED;
    }

    byte[] write(String service, PortalReply reply) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (reply.session() != null) {
            answer.put("session", reply.session());
        }
        putCode(answer, service, reply);
        if (reply.message() != null) {
            answer.put("message", reply.message());
        }
        if (reply.result() != null) {
            answer.putRawValue("result", new RawValue(reply.result()));
        }
        String text = JsonTrees.text(wrapAnswers ? wrap(answer) : answer);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Wraps an answer like a province's gateway, whose own code is always 0. */
    private static ObjectNode wrap(ObjectNode answer) {
        return JsonNodeFactory.instance.objectNode().put("error_code", 0).put("message", JsonTrees.text(answer));
    }

    private void putCode(ObjectNode answer, String service, PortalReply reply) {
        boolean number = form == ErrorCodeForm.NUMBER
                || (form == ErrorCodeForm.AS_SEEN && NUMERIC_CODE_SERVICES.contains(service));
        if (number && !reply.isExists()) {
            answer.put("error_code", reply.code());
        } else {
            boolean padded = form == ErrorCodeForm.PADDED && reply.code() == 0;
            answer.put("error_code", padded ? "00" : Integer.toString(reply.code()));
        }
    }
}
