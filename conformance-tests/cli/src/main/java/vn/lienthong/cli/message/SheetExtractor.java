package vn.lienthong.cli.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.portal.outbound.PortalMessageCodec;
import vn.lienthong.procedure.Procedure;

/** Extracts the sheets of a message that is either one sheet or the portal's answer with sheets as rows. */
public final class SheetExtractor {
    private static final JsonFactory JSON = new JsonFactory();

    private SheetExtractor() {}

    /**
     * Returns the sheets of a message, at least one.
     *
     * @throws MalformedAnswerException if the message is neither, not JSON, or an answer without rows
     */
    public static List<Procedure> extract(byte[] body) {
        if (!BodySniffer.sniff(body).keys().contains("error_code")) {
            return List.of(PortalMessageCodec.readSheet(body).value());
        }
        List<Procedure> sheets = new ArrayList<>();
        for (byte[] row : extractRows(body)) {
            sheets.add(PortalMessageCodec.readSheet(row).value());
        }
        return sheets;
    }

    private static List<byte[]> extractRows(byte[] body) {
        List<byte[]> rows = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean result = parser.currentName().equals("result");
                JsonToken value = parser.nextToken();
                if (result && value == JsonToken.START_ARRAY) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        rows.add(copyRow(parser));
                    }
                } else if (result && value == JsonToken.START_OBJECT) {
                    rows.add(copyRow(parser));
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new MalformedAnswerException("", "JSON", "broken", body.length, "");
        }
        if (rows.isEmpty()) {
            throw new MalformedAnswerException("/result", "rows", "none", 0, "");
        }
        return rows;
    }

    /** Returns a row unchanged, including duplicate keys. */
    private static byte[] copyRow(JsonParser parser) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(bytes)) {
            generator.copyCurrentStructure(parser);
        }
        return bytes.toByteArray();
    }
}
