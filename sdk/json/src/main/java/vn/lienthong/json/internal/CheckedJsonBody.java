package vn.lienthong.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.json.JsonLimits;

/** A body that was checked against the limits. */
public final class CheckedJsonBody {
    private final byte[] bytes;
    private final int start;
    private final @Nullable String correlationId;

    private CheckedJsonBody(byte[] bytes, int start, @Nullable String correlationId) {
        this.bytes = bytes;
        this.start = start;
        this.correlationId = correlationId;
    }

    /** Checks a body against the limits. */
    public static CheckedJsonBody check(byte[] bytes, JsonLimits limits, @Nullable String correlationId) {
        return new CheckedJsonBody(bytes, JsonBoundsChecker.check(bytes, limits, correlationId), correlationId);
    }

    /** Returns whether the body begins with a byte order mark, which the parser does not see. */
    public boolean hasByteOrderMark() {
        return start > 0;
    }

    public int length() {
        return bytes.length - start;
    }

    @Nullable
    public String correlationId() {
        return correlationId;
    }

    public JsonParser createParser(JsonFactory factory) throws IOException {
        return factory.createParser(bytes, start, length());
    }

    public MalformedAnswerException malformed(String expected, String found, long length) {
        return new MalformedAnswerException("", expected, found, length, correlationId);
    }
}
