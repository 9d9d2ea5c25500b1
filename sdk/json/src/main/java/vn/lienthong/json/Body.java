package vn.lienthong.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.MalformedAnswerException;

/** A body that keeps to the bounds. */
final class Body {
    private final byte[] bytes;
    private final int start;
    private final @Nullable String correlationId;

    private Body(byte[] bytes, int start, @Nullable String correlationId) {
        this.bytes = bytes;
        this.start = start;
        this.correlationId = correlationId;
    }

    /** Holds the bounds of a body. */
    static Body check(byte[] bytes, JsonLimits limits, @Nullable String correlationId) {
        return new Body(bytes, JsonBoundsChecker.check(bytes, limits, correlationId), correlationId);
    }

    /** Whether it begins with a byte order mark, which the parser does not see. */
    boolean marked() {
        return start > 0;
    }

    int length() {
        return bytes.length - start;
    }

    @Nullable
    String correlationId() {
        return correlationId;
    }

    JsonParser parser(JsonFactory factory) throws IOException {
        return factory.createParser(bytes, start, length());
    }

    MalformedAnswerException malformed(String expected, String found, long length) {
        return new MalformedAnswerException("", expected, found, length, correlationId);
    }
}
