package vn.lienthong.cli.terminal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A writer of one JSON value on one line. */
public final class JsonLineWriter {
    private static final JsonFactory JSON_FACTORY = new JsonFactory();

    private final PrintWriter out;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    public JsonLineWriter(PrintWriter out) {
        this.out = out;
        this.generator = runUnchecked(() -> JSON_FACTORY.createGenerator(text));
    }

    /** Starts an object, also in a list. */
    public JsonLineWriter startObject() {
        return step(generator::writeStartObject);
    }

    /** Starts an object with a key. */
    public JsonLineWriter startObjectField(String key) {
        return step(() -> generator.writeObjectFieldStart(key));
    }

    /** Ends the object. */
    public JsonLineWriter endObject() {
        return step(generator::writeEndObject);
    }

    /** Starts a list with a key. */
    public JsonLineWriter startList(String key) {
        return step(() -> generator.writeArrayFieldStart(key));
    }

    /** Ends the list. */
    public JsonLineWriter endList() {
        return step(generator::writeEndArray);
    }

    public JsonLineWriter textField(String key, @Nullable String value) {
        return step(() -> generator.writeStringField(key, value));
    }

    public JsonLineWriter numberField(String key, long value) {
        return step(() -> generator.writeNumberField(key, value));
    }

    public JsonLineWriter booleanField(String key, boolean value) {
        return step(() -> generator.writeBooleanField(key, value));
    }

    public JsonLineWriter textListField(String key, List<String> values) {
        startList(key);
        values.forEach(value -> step(() -> generator.writeString(value)));
        return endList();
    }

    /** Returns the value without a line end. */
    public String toLine() {
        step(generator::close);
        return text.toString();
    }

    /** Prints the value and a line end. */
    public void printLine() {
        out.println(toLine());
    }

    private JsonLineWriter step(JsonStep step) {
        runUnchecked(() -> {
            step.run();
            return this;
        });
        return this;
    }

    private static <T> T runUnchecked(JsonSupplier<T> making) {
        try {
            return making.run();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private interface JsonStep {
        void run() throws IOException;
    }

    private interface JsonSupplier<T> {
        T run() throws IOException;
    }
}
