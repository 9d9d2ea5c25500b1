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
import vn.lienthong.value.JsonPointers;

/**
 * An extractor of large Base64 fields from a JSON body that may exceed the memory. Strings at given paths are
 * decoded in pieces into a {@link ContentStore} and replaced by the names that the store returns. All other
 * content is copied unchanged.
 *
 * <p>The extractor limits the size and the depth of the reduced body and checks the encoding. All other limits are
 * checked by {@link JsonCodec} afterwards. Thread-safe (LT-MSG-003, LT-IN-015).
 */
public final class Base64FieldExtractor {
    private final Set<String> fieldPaths;
    private final JsonLimits limits;
    private final long maxBytes;

    /**
     * Creates an extractor.
     *
     * @param places JSON pointers of the strings, with {@code *} for the elements of a list: {@code /files/*}{@code
     *     /content}
     * @param limits limits of the reduced body
     * @param mostBytes maximum size of the received body in bytes
     */
    public Base64FieldExtractor(Set<String> places, JsonLimits limits, long mostBytes) {
        this.fieldPaths = Set.copyOf(places);
        this.limits = Objects.requireNonNull(limits, "limits");
        this.maxBytes = mostBytes;
    }

    /** A store for the decoded contents, which are passed one after another. */
    @FunctionalInterface
    public interface ContentStore {
        /**
         * Stores a content.
         *
         * @return the replacement of the string in the reduced body
         */
        String store(ExtractedContent content) throws IOException;
    }

    /** The decoded content of a string; can be written only once. */
    @FunctionalInterface
    public interface ExtractedContent {
        /**
         * Writes the content.
         *
         * @throws MalformedAnswerException if the string is not valid Base64 or is truncated
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Copies a body.
     *
     * @return the reduced body
     * @throws MalformedAnswerException if the body is truncated, too large, not JSON or not UTF-8; contains no body
     *     content
     * @throws IOException if the body cannot be read or the store cannot write
     */
    public byte[] copy(InputStream body, ContentStore store) throws IOException {
        BoundedUtf8InputStream in = new BoundedUtf8InputStream(body, limits.bodyBytes(), maxBytes);
        ByteArrayOutputStream slim = new ByteArrayOutputStream(4096);
        // A separate factory: field names of other bodies have no effect, and no name of this body is retained.
        JsonFactory factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
        try (JsonParser parser = factory.createParser(in);
                JsonGenerator out = factory.createGenerator(slim)) {
            new ExtractingCopy(parser, out, in, store).copyBody();
        } catch (JsonProcessingException | IllegalStateException quoting) {
            // The parser's exception quotes the body, so it is not used as the cause.
            throw malformedJson(in);
        }
        return slim.toByteArray();
    }

    private static MalformedAnswerException malformedJson(BoundedUtf8InputStream in) {
        return new MalformedAnswerException("", "JSON", "bytes that are none", in.byteCount(), null);
    }

    /** The copy of one body. */
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
                // Written as text, because copying the event would convert the number to floating point.
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
                copyValue(JsonPointers.append(path, name), depth);
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
                // Jackson throws either exception for invalid Base64, depending on its version and the position.
                throw new MalformedAnswerException("", "base64", "text", in.byteCount(), null);
            } finally {
                in.setLarge(false);
            }
        }
    }
}
