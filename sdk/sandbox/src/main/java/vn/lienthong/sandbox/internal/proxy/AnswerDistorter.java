package vn.lienthong.sandbox.internal.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.lienthong.sandbox.fault.OddAnswer;

/** Rewrites a valid answer to a malformed one. */
final class AnswerDistorter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NESTING_DEPTH = 10_000;
    private static final int NAME_LENGTH = 10_000_000;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String HTML_PAGE = "<!DOCTYPE html><html><body><h1>Hệ thống đang bảo trì</h1></body></html>";

    private AnswerDistorter() {}

    static HttpMessage distort(HttpMessage answer, OddAnswer form) throws IOException {
        if (form == OddAnswer.HTML_PAGE) {
            return answer.withBody(toUtf8(HTML_PAGE)).withHeader("Content-Type", "text/html; charset=utf-8");
        }
        return answer.withBody(distortBody(answer.body(), form));
    }

    private static byte[] distortBody(byte[] good, OddAnswer form) throws IOException {
        return switch (form) {
            case BOM -> join(BYTE_ORDER_MARK, good);
            case EMPTY_BODY -> new byte[0];
            case EMPTY_OBJECT -> toUtf8("{}");
            case DUPLICATE_KEYS -> duplicateKeys(good);
            case BAD_UTF8 ->
                join(
                        toUtf8("{\"x\":\""),
                        new byte[] {(byte) 0xC3, (byte) 0x28},
                        toUtf8("\","),
                        withoutOpeningBrace(good));
            case DEEP_NESTING ->
                join(
                        toUtf8("{\"x\":" + "[".repeat(NESTING_DEPTH) + "]".repeat(NESTING_DEPTH) + ","),
                        withoutOpeningBrace(good));
            case BIG_NAME -> join(toUtf8("{\"" + "x".repeat(NAME_LENGTH) + "\":\"\","), withoutOpeningBrace(good));
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

    private static byte[] duplicateKeys(byte[] good) throws IOException {
        String inside = JSON.writeValueAsString(JSON.readTree(good));
        inside = inside.substring(1, inside.length() - 1);
        return toUtf8("{" + inside + "," + inside + "}");
    }

    /** Returns an object's bytes without its opening brace. */
    private static byte[] withoutOpeningBrace(byte[] object) {
        int brace = 0;
        while (object[brace] != '{') {
            brace++;
        }
        return Arrays.copyOfRange(object, brace + 1, object.length);
    }

    private static byte[] toUtf8(String text) {
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
