package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.Map;
import vn.lienthong.error.Tree;

/** A body that is being written. */
final class Output {
    private final JsonGenerator generator;

    Output(JsonGenerator generator) {
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
    void tree(Tree tree) throws IOException {
        if (tree instanceof Tree.Text text) {
            text(text.value());
        } else if (tree instanceof Tree.Lexeme number) {
            generator.writeNumber(number.digits());
        } else if (tree instanceof Tree.Flag flag) {
            generator.writeBoolean(flag.value());
        } else if (tree instanceof Tree.Items items) {
            startList();
            for (Tree item : items.list()) {
                tree(item);
            }
            endList();
        } else if (tree instanceof Tree.Fields fields) {
            startObject();
            for (Map.Entry<String, Tree> field : fields.map().entrySet()) {
                key(field.getKey());
                tree(field.getValue());
            }
            endObject();
        } else {
            nothing();
        }
    }
}
