package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.json.internal.BoundedUtf8InputStream;

/**
 * Copies a body that may be far larger than the memory into a small one: texts at given places are taken for base64, decoded
 * piece by piece into a {@link ContentStore}, and replaced by what the store calls them. Everything else is copied as it is; what
 * the small body may hold is for {@link JsonCodec} to judge afterwards, but for its size and depth, which are held here, and
 * the encoding. Thread-safe (LT-MSG-003, LT-IN-015).
 */
public final class Base64FieldExtractor {
    private final Set<String> fieldPaths;
    private final JsonLimits limits;
    private final long maxBytes;

    /**
     * @param places JSON pointers of the texts, with {@code *} for the elements of a list: {@code /files/*}{@code /content}
     * @param limits bounds of the small body
     * @param mostBytes most bytes of the whole body as it comes
     */
    public Base64FieldExtractor(Set<String> places, JsonLimits limits, long mostBytes) {
        this.fieldPaths = Set.copyOf(places);
        this.limits = Objects.requireNonNull(limits, "limits");
        this.maxBytes = mostBytes;
    }

    /** Takes the content of one text after the other. */
    @FunctionalInterface
    public interface ContentStore {
        /**
         * Writes a content away.
         *
         * @return what stands in its place in the small body
         */
        String store(ExtractedContent content) throws IOException;
    }

    /** The content of a text, which can be written once. */
    @FunctionalInterface
    public interface ExtractedContent {
        /**
         * Writes it.
         *
         * @throws MalformedAnswerException if the text is no base64, or ends early
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Copies a body.
     *
     * @return the small body
     * @throws MalformedAnswerException if the body is cut, no JSON, no UTF-8 or too large; quotes nothing of it
     * @throws IOException if the store cannot write
     */
    public byte[] copy(InputStream body, ContentStore store) throws IOException {
        BoundedUtf8InputStream in = new BoundedUtf8InputStream(body, limits.bodyBytes(), maxBytes);
        ByteArrayOutputStream slim = new ByteArrayOutputStream(4096);
        // A factory of its own: names of other bodies count for nothing, and none of these stays.
        JsonFactory factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
        try (JsonParser parser = factory.createParser(in);
                JsonGenerator out = factory.createGenerator(slim)) {
            new ExtractingCopy(parser, out, in, store).copyBody();
        } catch (JsonProcessingException | IllegalStateException quoting) {
            // The parser's exception quotes the body, so it is no cause.
            throw malformedJson(in);
        }
        return slim.toByteArray();
    }

    private static MalformedAnswerException malformedJson(BoundedUtf8InputStream in) {
        return new MalformedAnswerException("", "JSON", "bytes that are none", in.byteCount(), null);
    }

    /** One copy on its way. */
    private final class ExtractingCopy {
        private final JsonParser parser;
        private final JsonGenerator out;
        private final BoundedUtf8InputStream in;
        private final ContentStore store;

        private ExtractingCopy(JsonParser parser, JsonGenerator out, BoundedUtf8InputStream in, ContentStore store) {
            this.parser = parser;
            this.out = out;
            this.in = in;
            this.store = store;
        }

        private void copyBody() throws IOException {
            requireNextToken();
            copyValue("", 0);
            if (parser.nextToken() != null) {
                throw new MalformedAnswerException("", "end of body", "more", in.byteCount(), null);
            }
        }

        private void requireNextToken() throws IOException {
            if (parser.nextToken() == null) {
                throw new MalformedAnswerException("", "more", "end of body", in.byteCount(), null);
            }
        }

        private void copyValue(String path, int depth) throws IOException {
            switch (parser.currentToken()) {
                case START_OBJECT -> copyObject(path, nextDepth(depth));
                case START_ARRAY -> copyArray(path + "/*", nextDepth(depth));
                case VALUE_STRING -> copyString(path);
                // As it was written: an event that is copied whole would go through a floating point number.
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getText());
                default -> out.copyCurrentEvent(parser);
            }
        }

        private int nextDepth(int depth) {
            if (depth >= limits.depth()) {
                throw new MalformedAnswerException(
                        "", "at most " + limits.depth() + " levels", "nesting", depth + 1L, null);
            }
            return depth + 1;
        }

        private void copyObject(String path, int depth) throws IOException {
            out.writeStartObject();
            for (requireNextToken(); !parser.currentToken().isStructEnd(); requireNextToken()) {
                String name = parser.currentName();
                out.writeFieldName(name);
                requireNextToken();
                copyValue(path + "/" + name.replace("~", "~0").replace("/", "~1"), depth);
            }
            out.writeEndObject();
        }

        private void copyArray(String path, int depth) throws IOException {
            out.writeStartArray();
            for (requireNextToken(); !parser.currentToken().isStructEnd(); requireNextToken()) {
                copyValue(path, depth);
            }
            out.writeEndArray();
        }

        private void copyString(String path) throws IOException {
            out.writeString(fieldPaths.contains(path) ? store.store(this::decodeContent) : parser.getText());
        }

        private void decodeContent(OutputStream file) throws IOException {
            in.setLarge(true);
            try {
                parser.readBinaryValue(file);
            } catch (JsonProcessingException | IllegalArgumentException quoting) {
                // Jackson takes the one or the other for what is no base64, by version and place.
                throw new MalformedAnswerException("", "base64", "text", in.byteCount(), null);
            } finally {
                in.setLarge(false);
            }
        }
    }
}
