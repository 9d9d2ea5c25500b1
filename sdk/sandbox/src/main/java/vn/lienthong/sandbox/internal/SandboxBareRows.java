package vn.lienthong.sandbox.internal;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers and progress rows as a province's gateway takes them: all but the rows in the query (LT-SVC-017). They are put back
 * into the portal's own form, which is what the judge knows.
 */
public final class SandboxBareRows {
    /** Stands where no session came; no session that was ever given out is equal to it. */
    public static final String NO_SESSION = "gateway";

    private SandboxBareRows() {}

    /**
     * Returns the portal's own form of a request, or null where its address is none of a gateway.
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

    /** Returns what can stand in a text of JSON as it is; anything else is nothing. */
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
