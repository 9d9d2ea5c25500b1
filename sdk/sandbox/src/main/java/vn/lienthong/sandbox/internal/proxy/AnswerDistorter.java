package vn.lienthong.sandbox.internal.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.lienthong.sandbox.OddAnswer;

/** Puts a good answer out of shape. */
final class AnswerDistorter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEPTH = 10_000;
    private static final int NAME = 10_000_000;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String PAGE = "<!DOCTYPE html><html><body><h1>Hệ thống đang bảo trì</h1></body></html>";

    private AnswerDistorter() {}

    static HttpMessage distort(HttpMessage answer, OddAnswer form) throws IOException {
        if (form == OddAnswer.HTML_PAGE) {
            return answer.withBody(utf8(PAGE)).with("Content-Type", "text/html; charset=utf-8");
        }
        return answer.withBody(body(answer.body(), form));
    }

    private static byte[] body(byte[] good, OddAnswer form) throws IOException {
        return switch (form) {
            case BOM -> join(MARK, good);
            case EMPTY_BODY -> new byte[0];
            case EMPTY_OBJECT -> utf8("{}");
            case DUPLICATE_KEYS -> twice(good);
            case BAD_UTF8 -> join(utf8("{\"x\":\""), new byte[] {(byte) 0xC3, (byte) 0x28}, utf8("\","), tail(good));
            case DEEP_NESTING -> join(utf8("{\"x\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH) + ","), tail(good));
            case BIG_NAME -> join(utf8("{\"" + "x".repeat(NAME) + "\":\"\","), tail(good));
            default -> reshape(good, form);
        };
    }

    private static byte[] reshape(byte[] good, OddAnswer form) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(good);
        JsonNode result = tree.get("result");
        switch (form) {
            case NULL_RESULT -> tree.putNull("result");
            case MISSING_RESULT -> tree.remove("result");
            case CODE_AS_NUMBER -> tree.putRawValue("error_code", new RawValue(code(tree)));
            case CODE_AS_TEXT -> tree.put("error_code", " " + code(tree) + " ");
            case CODE_PADDED -> tree.put("error_code", code(tree).equals("0") ? "00" : code(tree));
            case SILENT_SUCCESS -> tree.put("message", "OK");
            case DENIED_SUCCESS -> tree.put("message", "Xử lý yêu cầu không thành công");
            default -> {
                if (result != null) {
                    tree.set("result", new ResultDistorter(form).reshape(result));
                }
            }
        }
        return JSON.writeValueAsBytes(tree);
    }

    private static String code(ObjectNode tree) {
        String text = tree.path("error_code").asText("0").strip();
        return text.equals("00") ? "0" : text;
    }

    private static byte[] twice(byte[] good) throws IOException {
        String inside = JSON.writeValueAsString(JSON.readTree(good));
        inside = inside.substring(1, inside.length() - 1);
        return utf8("{" + inside + "," + inside + "}");
    }

    /** Returns an object's bytes without its opening brace. */
    private static byte[] tail(byte[] object) {
        int brace = 0;
        while (object[brace] != '{') {
            brace++;
        }
        return Arrays.copyOfRange(object, brace + 1, object.length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
