package vn.lienthong.signature.remote.internal.trust;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A response that can be cached until its announced update; not cacheable if none is announced. */
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
