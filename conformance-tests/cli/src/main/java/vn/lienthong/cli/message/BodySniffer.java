package vn.lienthong.cli.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/** The features that identify a message: its keys, the service that it names, and the keys of its first row. */
final class BodySniffer {
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    /** The maximum number of keys; a hostile body could otherwise fill the memory. */
    private static final int MAX_KEYS = 1000;

    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> row = new LinkedHashSet<>();
    private String service = "";

    private BodySniffer() {}

    /** Reads the features of a body up to its first syntax error. */
    static BodySniffer sniff(byte[] body) {
        BodySniffer peek = new BodySniffer();
        try (JsonParser parser = JSON.createParser(body)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                peek.readObject(parser);
            }
        } catch (IOException broken) {
            // A truncated message may still be recognised; the judge reports the truncation.
            return peek;
        }
        return peek;
    }

    Set<String> keys() {
        return keys;
    }

    Set<String> row() {
        return row;
    }

    String service() {
        return service;
    }

    private void readObject(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            addName(keys, key);
            JsonToken value = parser.nextToken();
            if (key.equals("service") && value == JsonToken.VALUE_STRING) {
                service = parser.getText();
            } else if (key.equals("result")) {
                readResult(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Reads the result, which is a list of rows or an object that contains such a list. */
    private void readResult(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            readRows(parser);
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean data = parser.currentName().equals("data");
                if (data && parser.nextToken() == JsonToken.START_ARRAY) {
                    readRows(parser);
                } else if (!data) {
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        }
    }

    private void readRows(JsonParser parser) throws IOException {
        boolean first = true;
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
            if (first && parser.currentToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    addName(row, parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            } else {
                parser.skipChildren();
            }
            first = false;
        }
    }

    private static void addName(Set<String> names, String name) {
        if (names.size() < MAX_KEYS) {
            names.add(name);
        }
    }
}
