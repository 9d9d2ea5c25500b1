package vn.lienthong.cli.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a file: one a line if the file is named so ({@code .jsonl}, {@code .ndjson}) or its first line is a whole
 * JSON value and others follow, else the whole file.
 */
public final class RawMessageReader {
    private static final JsonFactory JSON = new JsonFactory();

    private final LineReader lineReader;
    private boolean lineDelimited;
    private boolean endReached;

    public RawMessageReader(InputStream in, boolean byLine) {
        this.lineReader = new LineReader(in);
        this.lineDelimited = byLine;
    }

    /** The next message; null when there is none. Blank lines are none. */
    public @Nullable RawMessage next() throws IOException {
        if (endReached) {
            return null;
        }
        RawMessage piece = lineReader.next();
        while (piece != null && piece.isBlank()) {
            piece = lineReader.next();
        }
        return piece == null || lineDelimited ? piece : decideFormat(piece);
    }

    /** The first line, or all that it begins: the one or the other tells what kind of file this is. */
    private RawMessage decideFormat(RawMessage line) throws IOException {
        // One that is too large and not the first of many ends the file: it may have no end.
        endReached = line.isTooLarge() || lineReader.isAtEnd();
        if (endReached) {
            return line;
        }
        lineDelimited = isWhole(line.bytes());
        endReached = !lineDelimited;
        return lineDelimited ? line : lineReader.readRest(line);
    }

    /** How far the file was read, for those who wait. */
    public LineReader lineReader() {
        return lineReader;
    }

    /** Whether the bytes are one JSON value from their beginning to their end. */
    private static boolean isWhole(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null && parser.getParsingContext().inRoot();
        } catch (IOException notWhole) {
            return false;
        }
    }
}
