package vn.lienthong.cli.terminal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one JSON value as one line. */
public final class JsonLineWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final PrintWriter out;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    public JsonLineWriter(PrintWriter out) {
        this.out = out;
        this.json = made(() -> FACTORY.createGenerator(text));
    }

    /** Begins an object, or one in a list. */
    public JsonLineWriter open() {
        return done(json::writeStartObject);
    }

    /** Begins an object under a key. */
    public JsonLineWriter object(String key) {
        return done(() -> json.writeObjectFieldStart(key));
    }

    /** Ends the object. */
    public JsonLineWriter close() {
        return done(json::writeEndObject);
    }

    /** Begins a list under a key. */
    public JsonLineWriter list(String key) {
        return done(() -> json.writeArrayFieldStart(key));
    }

    /** Ends the list. */
    public JsonLineWriter closeList() {
        return done(json::writeEndArray);
    }

    public JsonLineWriter text(String key, @Nullable String value) {
        return done(() -> json.writeStringField(key, value));
    }

    public JsonLineWriter number(String key, long value) {
        return done(() -> json.writeNumberField(key, value));
    }

    public JsonLineWriter truth(String key, boolean value) {
        return done(() -> json.writeBooleanField(key, value));
    }

    public JsonLineWriter texts(String key, List<String> values) {
        list(key);
        values.forEach(value -> done(() -> json.writeString(value)));
        return closeList();
    }

    /** The value without its line end. */
    public String value() {
        done(json::close);
        return text.toString();
    }

    /** Writes the line. */
    public void end() {
        out.println(value());
    }

    private JsonLineWriter done(JsonStep step) {
        made(() -> {
            step.run();
            return this;
        });
        return this;
    }

    private static <T> T made(JsonLineBuilder<T> making) {
        try {
            return making.run();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private interface JsonStep {
        void run() throws IOException;
    }

    private interface JsonLineBuilder<T> {
        T run() throws IOException;
    }
}
