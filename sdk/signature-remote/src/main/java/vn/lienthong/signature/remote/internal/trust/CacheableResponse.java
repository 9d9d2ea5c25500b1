package vn.lienthong.signature.remote.internal.trust;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer and the moment at which a newer one was promised; none where it promises nothing. */
public final class CacheableResponse {
    private final byte[] answer;
    private final @Nullable Instant next;

    CacheableResponse(byte[] answer, @Nullable Instant next) {
        this.answer = answer;
        this.next = next;
    }

    byte[] answer() {
        return answer;
    }

    @Nullable
    Instant next() {
        return next;
    }
}
