package vn.lienthong.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.value.JsonValue;

/** A body while it is read: its tokens, the findings so far, and the current path in the model. */
public final class MessageInput {
    /** Limit of findings, because a hostile body could otherwise exhaust the memory. */
    private static final int MAX_FINDINGS = 10_000;

    private final JsonParser parser;
    private final @Nullable String correlationId;
    private final List<Finding> findings = new ArrayList<>();
    private final StringBuilder pointer = new StringBuilder();
    private String lostPointer = "";

    public MessageInput(JsonParser parser, @Nullable String correlationId) {
        this.parser = parser;
        this.correlationId = correlationId;
    }

    public JsonToken currentToken() {
        return parser.currentToken();
    }

    /**
     * Returns the next token.
     *
     * @throws IOException if the body ends here
     */
    public JsonToken nextToken() throws IOException {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (IllegalStateException e) {
            throw nameTableOverflow();
        }
        return token == null ? throwUnexpectedEnd() : token;
    }

    /**
     * Moves to the next token.
     *
     * @return whether it is this key; if not, see {@link #currentToken()}
     */
    public boolean nextFieldIs(SerializableString key) throws IOException {
        try {
            if (parser.nextFieldName(key)) {
                return true;
            }
        } catch (IllegalStateException e) {
            throw nameTableOverflow();
        }
        if (parser.currentToken() == null) {
            throwUnexpectedEnd();
        }
        return false;
    }

    /** Jackson before 2.15 throws this when its table of names overflows; its message would not help a user. */
    private static IOException nameTableOverflow() {
        return new IOException("too many field names in the parser's table");
    }

    private JsonToken throwUnexpectedEnd() {
        long offset = parser.currentLocation().getByteOffset();
        throw new MalformedAnswerException(pointer.toString(), "more", "end of body", offset, correlationId);
    }

    public String key() throws IOException {
        return parser.currentName();
    }

    String text() throws IOException {
        return parser.getText();
    }

    @Nullable
    public String correlationId() {
        return correlationId;
    }

    public String pointer() {
        return pointer.toString();
    }

    /**
     * Enters a value.
     *
     * @return the argument of {@link #leave}
     */
    public int enter(String path) {
        int place = pointer.length();
        pointer.append(path);
        return place;
    }

    /**
     * Enters an element of a list.
     *
     * @return the argument of {@link #leave}
     */
    public int enter(String path, int index) {
        int place = enter(path);
        pointer.append('/').append(index);
        return place;
    }

    public void leave(int place) {
        pointer.setLength(place);
    }

    public void addFinding(String path, String requirement, Severity severity, String key, String... arguments) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(Finding.of(pointer + path, requirement, severity, key, arguments));
        }
    }

    /**
     * Records that the current object has no value, because the value at this path in it is missing or cannot be read.
     */
    public void recordLoss(String path) {
        lostPointer = pointer + path;
    }

    /** Returns the path of the required value that the last object without a value lacks. */
    public String lostPath() {
        return lostPointer;
    }

    public Findings findings() {
        return new Findings(findings);
    }

    /** Returns the value at the current token as a tree. The last of two equal keys wins and gives a finding. */
    public JsonValue readTree() throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new JsonValue.StringValue(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.NumberValue(parser.getText());
            case VALUE_TRUE -> new JsonValue.BooleanValue(true);
            case VALUE_FALSE -> new JsonValue.BooleanValue(false);
            case START_ARRAY -> readArray();
            case START_OBJECT -> readObject();
            default -> JsonValue.NullValue.NULL;
        };
    }

    private JsonValue readArray() throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (nextToken() != JsonToken.END_ARRAY) {
            items.add(readTree());
        }
        return new JsonValue.ArrayValue(items);
    }

    private JsonValue readObject() throws IOException {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (nextToken() != JsonToken.END_OBJECT) {
            String key = key();
            nextToken();
            if (fields.put(key, readTree()) != null) {
                addFinding("", "LT-MSG-002", Severity.WARN, "json.duplicate");
            }
        }
        return new JsonValue.ObjectValue(fields);
    }

    /** Returns the type of a tree without its content. */
    public static String kindOf(JsonValue tree) {
        if (tree instanceof JsonValue.StringValue) {
            return "text";
        } else if (tree instanceof JsonValue.NumberValue) {
            return "number";
        } else if (tree instanceof JsonValue.BooleanValue) {
            return "truth value";
        } else if (tree instanceof JsonValue.ArrayValue) {
            return "list";
        }
        return tree instanceof JsonValue.ObjectValue ? "object" : "null";
    }

    /** Returns the type of the value that a token begins. */
    public static String kindOf(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "number";
            case VALUE_TRUE, VALUE_FALSE -> "truth value";
            case START_ARRAY -> "list";
            case START_OBJECT -> "object";
            default -> "null";
        };
    }
}
