package vn.lienthong.cli.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages of a file: one on each line if the file is named {@code .jsonl} or {@code .ndjson}, or if its
 * first line is a complete JSON value and further lines follow; otherwise the whole file.
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

    /** Returns the next message; null at the end. Blank lines are skipped. */
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

    /** Returns the first line, or the whole file, depending on the format that the first line shows. */
    private RawMessage decideFormat(RawMessage line) throws IOException {
        // A single message that is too large ends the file, which may have no end.
        endReached = line.isTooLarge() || lineReader.isAtEnd();
        if (endReached) {
            return line;
        }
        lineDelimited = isWhole(line.bytes());
        endReached = !lineDelimited;
        return lineDelimited ? line : lineReader.readRest(line);
    }

    /** Returns the line reader, for the progress line. */
    public LineReader lineReader() {
        return lineReader;
    }

    /** Returns whether the bytes are exactly one JSON value. */
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
