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
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.Severity;
import vn.lienthong.json.internal.CheckedJsonBody;
import vn.lienthong.json.internal.MessageInput;
import vn.lienthong.json.internal.MessageOutput;
import vn.lienthong.value.JsonValue;

/**
 * A codec that reads and writes message bodies by their mappings. Thread-safe.
 *
 * <p>Throws {@link MalformedAnswerException} if a body is not a valid message or exceeds a limit; the exception
 * never contains body content (LT-MSG-001, LT-MSG-003).
 */
public final class JsonCodec {
    private static final JsonCodec STANDARD = new JsonCodec(JsonLimits.standard());

    private final JsonLimits limits;

    /**
     * Contains the parser's table of known names, which makes reading fast. It is the only state that bodies share.
     */
    private volatile JsonFactory sharedFactory = createFactory();

    public JsonCodec(JsonLimits limits) {
        this.limits = limits;
    }

    /** Returns a codec with the standard limits. */
    public static JsonCodec standard() {
        return STANDARD;
    }

    /**
     * Reads a body that is one object.
     *
     * @param correlationId id of the call, for the exception
     * @throws MalformedAnswerException if the body is not a valid message or exceeds a limit
     */
    public <R> ReadResult<R> read(ObjectMapping<R, ?> table, byte[] body, @Nullable String correlationId) {
        return read(new MessageKind<>(JsonToken.START_OBJECT, "object", table::read), body, correlationId);
    }

    /**
     * Reads a body that is a list of objects without an enclosing object.
     *
     * @param correlationId id of the call, for the exception
     * @throws MalformedAnswerException if the body is not a valid message or exceeds a limit
     */
    public <R> ReadResult<List<R>> readRows(ObjectMapping<R, ?> row, byte[] body, @Nullable String correlationId) {
        return read(
                new MessageKind<>(JsonToken.START_ARRAY, "list", in -> ListField.readElements(in, "", row)),
                body,
                correlationId);
    }

    /**
     * Reads any JSON body, such as a single string.
     *
     * @param correlationId id of the call, for the exception
     * @throws MalformedAnswerException if the body is not valid JSON or exceeds a limit
     */
    public ReadResult<JsonValue> readTree(byte[] body, @Nullable String correlationId) {
        return read(new MessageKind<>(null, "value", MessageInput::readTree), body, correlationId);
    }

    private <R> ReadResult<R> read(MessageKind<R> kind, byte[] body, @Nullable String correlationId) {
        CheckedJsonBody checked = CheckedJsonBody.check(body, limits, correlationId);
        try {
            return read(kind, checked, sharedFactory);
        } catch (IOException crowded) {
            return readWithFreshFactory(kind, checked);
        }
    }

    /**
     * Reads a body with an empty table of names, so that names from other bodies do not count against it. Jackson
     * treats too many names as an attack and fails; older versions fail earlier.
     */
    private <R> ReadResult<R> readWithFreshFactory(MessageKind<R> kind, CheckedJsonBody body) {
        JsonFactory fresh = createFactory();
        try {
            ReadResult<R> read = read(kind, body, fresh);
            sharedFactory = fresh;
            return read;
        } catch (JsonProcessingException e) {
            // The parser's exception quotes the body, so it is not used as the cause.
            JsonLocation place = e.getLocation();
            throw body.malformed("JSON", "bytes that are none", place == null ? body.length() : place.getByteOffset());
        } catch (IOException e) {
            throw body.malformed("JSON", "bytes that are none", body.length());
        }
    }

    private static <R> ReadResult<R> read(MessageKind<R> kind, CheckedJsonBody body, JsonFactory factory)
            throws IOException {
        try (JsonParser parser = body.createParser(factory)) {
            MessageInput in = new MessageInput(parser, body.correlationId());
            if (body.hasByteOrderMark()) {
                in.addFinding("", "LT-MSG-001", Severity.WARN, "json.mark");
            }
            JsonToken first = in.nextToken();
            if (kind.firstToken != null && first != kind.firstToken) {
                throw body.malformed(kind.name, MessageInput.kindOf(first), body.length());
            }
            R value = kind.reader.read(in);
            if (parser.nextToken() != null) {
                throw body.malformed("end of body", "more", body.length());
            }
            if (value == null) {
                throw new MalformedAnswerException(
                        in.lostPath(), "a value", "none", body.length(), body.correlationId());
            }
            return new ReadResult<>(value, in.findings());
        }
    }

    private static JsonFactory createFactory() {
        // Interning would let a peer fill the JVM's string table permanently.
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    /** Writes a value as a UTF-8 body. */
    public <R> byte[] write(ObjectMapping<R, ?> table, R value) {
        return writeBody(out -> table.write(out, value));
    }

    /** Writes a tree as a UTF-8 body. */
    public byte[] write(JsonValue tree) {
        return writeBody(out -> out.writeTree(tree));
    }

    private byte[] writeBody(BodyWriter content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator generator = sharedFactory.createGenerator(bytes)) {
            content.write(new MessageOutput(generator));
        } catch (IOException e) {
            throw new UncheckedIOException("could not write a body to memory", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The expected kind of a whole body.
     *
     * @param firstToken the first token; null for any
     * @param name name of that token
     * @param reader reads from that token on; returns null if a mandatory value is missing
     */
    private record MessageKind<R>(@Nullable JsonToken firstToken, String name, BodyReader<R> reader) {}

    private interface BodyReader<R> {
        @Nullable
        R read(MessageInput in) throws IOException;
    }

    private interface BodyWriter {
        void write(MessageOutput out) throws IOException;
    }
}
