package vn.lienthong.judge.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.judge.RuleViolation;

/** Checks of a body that do not depend on its meaning. */
public final class RawBodyCheck {
    private static final int BUFFER_SIZE = 8192;

    private RawBodyCheck() {}

    /**
     * Returns the violations of a body: byte order marks and duplicate names up to the first place that cannot be
     * read.
     */
    public static List<RuleViolation> check(byte[] body) {
        if (body.length > JudgeLimits.MAX_BODY_BYTES) {
            return List.of(new RuleViolation(
                    "",
                    "size",
                    "a body of " + body.length + " bytes; at most " + JudgeLimits.MAX_BODY_BYTES + " are read"));
        }
        int bad = firstInvalidUtf8(body);
        if (bad >= 0) {
            return List.of(new RuleViolation("", "utf8", "not UTF-8 at byte " + bad));
        }
        List<RuleViolation> found = new ArrayList<>();
        int start = 0;
        if (hasByteOrderMark(body)) {
            found.add(new RuleViolation("", "bom", "a byte order mark stands before the body"));
            start = 3;
        }
        new JsonScanner(body, start, found).scan();
        return found;
    }

    private static boolean hasByteOrderMark(byte[] body) {
        return body.length >= 3 && body[0] == (byte) 0xEF && body[1] == (byte) 0xBB && body[2] == (byte) 0xBF;
    }

    /**
     * Returns the index of the first byte that is not UTF-8, such as an overlong form or half of a surrogate pair, or
     * -1.
     */
    private static int firstInvalidUtf8(byte[] body) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(BUFFER_SIZE);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }
}
