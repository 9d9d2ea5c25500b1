package vn.lienthong.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.Map;
import vn.lienthong.value.JsonValue;

/** A body while it is written. */
public final class MessageOutput {
    private final JsonGenerator generator;

    public MessageOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    public void writeKey(SerializableString key) throws IOException {
        generator.writeFieldName(key);
    }

    public void writeKey(String key) throws IOException {
        generator.writeFieldName(key);
    }

    public void writeText(String text) throws IOException {
        generator.writeString(text);
    }

    void writeNumber(int number) throws IOException {
        generator.writeNumber(number);
    }

    public void writeNull() throws IOException {
        generator.writeNull();
    }

    public void writeStartObject() throws IOException {
        generator.writeStartObject();
    }

    public void writeEndObject() throws IOException {
        generator.writeEndObject();
    }

    public void writeStartList() throws IOException {
        generator.writeStartArray();
    }

    public void writeEndList() throws IOException {
        generator.writeEndArray();
    }

    /** Writes a tree as it was read; numbers retain their lexeme. */
    public void writeTree(JsonValue tree) throws IOException {
        if (tree instanceof JsonValue.StringValue text) {
            writeText(text.value());
        } else if (tree instanceof JsonValue.NumberValue number) {
            generator.writeNumber(number.lexeme());
        } else if (tree instanceof JsonValue.BooleanValue flag) {
            generator.writeBoolean(flag.value());
        } else if (tree instanceof JsonValue.ArrayValue items) {
            writeStartList();
            for (JsonValue item : items.elements()) {
                writeTree(item);
            }
            writeEndList();
        } else if (tree instanceof JsonValue.ObjectValue fields) {
            writeStartObject();
            for (Map.Entry<String, JsonValue> field : fields.members().entrySet()) {
                writeKey(field.getKey());
                writeTree(field.getValue());
            }
            writeEndObject();
        } else {
            writeNull();
        }
    }
}
