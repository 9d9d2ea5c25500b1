package vn.lienthong.http.internal;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that OkHttp must not send twice, written in parts so that a stall is detected. */
final class OneShotBody extends RequestBody {
    private static final int CHUNK_SIZE = 64 << 10;

    private final byte[] bytes;
    private final ExchangeTracker tracker;

    OneShotBody(byte[] bytes, ExchangeTracker progress) {
        this.bytes = bytes;
        this.tracker = progress;
    }

    /** Returns null: the content type is a header of the request. */
    @Override
    public @Nullable MediaType contentType() {
        return null;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        for (int at = 0; at < bytes.length; at += CHUNK_SIZE) {
            sink.write(bytes, at, Math.min(CHUNK_SIZE, bytes.length - at));
            tracker.restartWriteTimeout();
        }
    }
}
