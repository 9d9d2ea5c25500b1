package vn.lienthong.portal.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to whoever followed a link: status, headers and a body that is read while it is written out. */
public final class FileResponse {
    private static final int PART = 64 << 10;

    private final int status;
    private final Map<String, String> headers;
    private final long length;
    private final @Nullable Path file;

    FileResponse(int status, Map<String, String> headers, long length, @Nullable Path file) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        this.length = length;
        this.file = file;
    }

    static FileResponse refuse(int status) {
        return new FileResponse(status, Map.of("Cache-Control", "no-store"), 0, null);
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Headers, without the length. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Bytes of the body. */
    public long length() {
        return length;
    }

    /** Writes the body out in small parts, exactly as many bytes as its length tells. @throws IOException if it is shorter by now */
    public void writeTo(OutputStream out) throws IOException {
        if (file == null) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = new byte[PART];
            long left = length;
            while (left > 0) {
                int n = in.read(part, 0, (int) Math.min(PART, left));
                if (n < 0) {
                    throw new IOException("the file became shorter while it was read");
                }
                out.write(part, 0, n);
                left -= n;
            }
        }
    }

    @Override
    public String toString() {
        return "FileResponse[" + status + ", " + length + " bytes]";
    }
}
