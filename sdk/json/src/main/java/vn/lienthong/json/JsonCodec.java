package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;

/**
 * Reads and writes message bodies by their tables. Thread-safe. A body that is no message at all, or that breaks a bound, is
 * a {@link MalformedAnswerException}, which quotes nothing of it (LT-MSG-001, LT-MSG-003).
 */
public final class JsonCodec {
    // Interning would let a peer fill the JVM's table of names for ever.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonLimits limits;

    public JsonCodec(JsonLimits limits) {
        this.limits = limits;
    }

    /** A codec with the standard bounds. */
    public static JsonCodec standard() {
        return new JsonCodec(JsonLimits.standard());
    }

    /**
     * Reads a body that is one object.
     *
     * @param correlationId id of the call, for the exception
     */
    public <R> Read<R> read(ObjectTable<R, ?> table, byte[] body, @Nullable String correlationId) {
        int start = JsonScan.check(body, limits, correlationId);
        try (JsonParser parser = FACTORY.createParser(body, start, body.length - start)) {
            Input in = new Input(parser, correlationId);
            if (start > 0) {
                in.found("", "LT-MSG-001", Severity.WARN, "json.mark");
            }
            JsonToken first = in.next();
            if (first != JsonToken.START_OBJECT) {
                throw new MalformedAnswerException("", "object", Input.kind(in.tree()), body.length, correlationId);
            }
            R value = table.read(in);
            if (parser.nextToken() != null) {
                throw new MalformedAnswerException("", "end of body", "more", body.length, correlationId);
            }
            if (value == null) {
                throw new MalformedAnswerException(in.lost(), "a value", "none", body.length, correlationId);
            }
            return new Read<>(value, in.findings());
        } catch (IOException e) {
            // The parser's exception quotes the body, so it is no cause.
            throw new MalformedAnswerException("", "JSON", "bytes that are none", offset(e, body), correlationId);
        }
    }

    /** Where the parser stopped, if it tells; when a bound of its own is broken it does not. */
    private static long offset(IOException failure, byte[] body) {
        JsonLocation place = failure instanceof JsonProcessingException parser ? parser.getLocation() : null;
        return place == null ? body.length : place.getByteOffset();
    }

    /** Writes a value as a body in UTF-8. */
    public <R> byte[] write(ObjectTable<R, ?> table, R value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            table.write(new Output(generator), value);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
