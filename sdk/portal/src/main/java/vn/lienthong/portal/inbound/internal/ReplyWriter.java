package vn.lienthong.portal.inbound.internal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.value.JsonValue;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

/** Writer for an agency's answers to the portal. */
public final class ReplyWriter {
    private ReplyWriter() {}

    /** Returns the answer for an accepted message (LT-IN-005). */
    public static String accepted() {
        return text(codeAndMessage(0, MessageCatalogue.text("inbound.taken", Language.VI, List.of())));
    }

    /**
     * Returns the answer for a rejected request, in the format of the service: a lookup writes its code as a string
     * (LT-IN-010).
     */
    public static String rejected(RequestRejectedException refusal, boolean codeAsText) {
        Map<String, JsonValue> fields = codeAndMessage(refusal.code(), refusal.text());
        if (codeAsText) {
            fields.put("error_code", new JsonValue.StringValue(Integer.toString(refusal.code())));
        }
        return text(fields);
    }

    static Map<String, JsonValue> codeAndMessage(int code, String message) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        fields.put("error_code", new JsonValue.NumberValue(Integer.toString(code)));
        fields.put("message", new JsonValue.StringValue(message));
        return fields;
    }

    static String text(Map<String, JsonValue> fields) {
        return new String(JsonCodec.standard().write(new JsonValue.ObjectValue(fields)), StandardCharsets.UTF_8);
    }
}
