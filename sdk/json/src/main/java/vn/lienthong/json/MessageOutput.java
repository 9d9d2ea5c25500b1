package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.Map;
import vn.lienthong.value.JsonValue;

/** A body that is being written. */
final class MessageOutput {
    private final JsonGenerator generator;

    MessageOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    void key(SerializableString key) throws IOException {
        generator.writeFieldName(key);
    }

    void key(String key) throws IOException {
        generator.writeFieldName(key);
    }

    void text(String text) throws IOException {
        generator.writeString(text);
    }

    void number(int number) throws IOException {
        generator.writeNumber(number);
    }

    void nothing() throws IOException {
        generator.writeNull();
    }

    void startObject() throws IOException {
        generator.writeStartObject();
    }

    void endObject() throws IOException {
        generator.writeEndObject();
    }

    void startList() throws IOException {
        generator.writeStartArray();
    }

    void endList() throws IOException {
        generator.writeEndArray();
    }

    /** Writes a tree as it was read; numbers keep their lexeme. */
    void tree(JsonValue tree) throws IOException {
        if (tree instanceof JsonValue.StringValue text) {
            text(text.value());
        } else if (tree instanceof JsonValue.NumberValue number) {
            generator.writeNumber(number.lexeme());
        } else if (tree instanceof JsonValue.BooleanValue flag) {
            generator.writeBoolean(flag.value());
        } else if (tree instanceof JsonValue.ArrayValue items) {
            startList();
            for (JsonValue item : items.elements()) {
                tree(item);
            }
            endList();
        } else if (tree instanceof JsonValue.ObjectValue fields) {
            startObject();
            for (Map.Entry<String, JsonValue> field : fields.members().entrySet()) {
                key(field.getKey());
                tree(field.getValue());
            }
            endObject();
        } else {
            nothing();
        }
    }
}
