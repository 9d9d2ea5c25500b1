package vn.lienthong.portal.internal.inbound;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.error.Language;
import vn.lienthong.error.Messages;
import vn.lienthong.error.Tree;
import vn.lienthong.json.JsonCodec;

/** The answers of an agency to the portal. */
public final class Replies {
    private Replies() {}

    /** Taken (LT-IN-005). */
    public static String taken() {
        return text(coded(0, Messages.text("inbound.taken", Language.VI, List.of())));
    }

    /** Not taken, in the form of the service: a look-up writes its code as a text (LT-IN-010). */
    public static String refused(Refusal refusal, boolean codeAsText) {
        Map<String, Tree> fields = coded(refusal.code(), refusal.text());
        if (codeAsText) {
            fields.put("error_code", new Tree.Text(Integer.toString(refusal.code())));
        }
        return text(fields);
    }

    static Map<String, Tree> coded(int code, String message) {
        Map<String, Tree> fields = new LinkedHashMap<>();
        fields.put("error_code", new Tree.Lexeme(Integer.toString(code)));
        fields.put("message", new Tree.Text(message));
        return fields;
    }

    static String text(Map<String, Tree> fields) {
        return new String(JsonCodec.standard().write(new Tree.Fields(fields)), StandardCharsets.UTF_8);
    }
}
