package vn.lienthong.sync.internal;

import org.jspecify.annotations.Nullable;

/**
 * A stored message.
 *
 * @param unknown whether it was found marked as being sent, so that nobody knows what became of it
 * @param attempts how often sending began
 */
public record Row(
        long seq,
        String kind,
        @Nullable String procedure,
        String body,
        long enqueuedAt,
        boolean unknown,
        int attempts) {

    @Override
    public String toString() {
        return "Row[" + kind + ", " + seq + "]";
    }
}
