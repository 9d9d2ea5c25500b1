package vn.lienthong.sandbox.internal;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts bare rows, which a gateway of a province accepts with the other arguments in the query (LT-SVC-017), to
 * the portal's own form, which the judge validates.
 */
public final class SandboxBareRows {
    /** The placeholder for a missing session; never equal to a session of the sandbox. */
    public static final String NO_SESSION = "gateway";

    private SandboxBareRows() {}

    /**
     * Returns the portal's own form of a request; null if the path is not one of a gateway.
     *
     * @param target path and query
     */
    public static byte @Nullable [] toNationalForm(String target, byte[] rows) {
        String[] parts = target.split("\\?", 2);
        String service = SandboxWireNames.bareService(parts[0]);
        if (service == null) {
            return null;
        }
        Map<String, String> query = parseQuery(parts.length > 1 ? parts[1] : "");
        StringBuilder head = new StringBuilder("{\"session\":\"" + NO_SESSION + "\",\"madonvi\":\"");
        head.append(jsonSafeText(query.get("MaDinhDanhDV")))
                .append("\",\"service\":\"")
                .append(service);
        if (query.containsKey("isUpdating")) {
            head.append("\",\"isUpdating\":\"").append(jsonSafeText(query.get("isUpdating")));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.append("\",\"data\":").toString().getBytes(StandardCharsets.UTF_8));
        body.writeBytes(rows);
        body.write('}');
        return body.toByteArray();
    }

    /** Returns a text that needs no escaping in JSON; empty for any other text. */
    private static String jsonSafeText(@Nullable String text) {
        return text != null && text.matches("[A-Za-z0-9._:-]{1,100}") ? text : "";
    }

    private static Map<String, String> parseQuery(String text) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String part : text.split("&", -1)) {
            String[] pair = part.split("=", 2);
            query.put(pair[0], pair.length > 1 ? decode(pair[1]) : "");
        }
        return query;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}
