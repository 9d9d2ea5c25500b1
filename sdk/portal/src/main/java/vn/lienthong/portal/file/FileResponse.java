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

/** The response to a request for a signed link: status, headers and a body that is read while it is written. */
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

    /** Returns the HTTP status. */
    public int status() {
        return status;
    }

    /** Returns the headers, without Content-Length. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Returns the length of the body in bytes. */
    public long length() {
        return length;
    }

    /**
     * Writes the body in small parts, exactly as many bytes as {@link #length()} returns.
     *
     * @throws IOException if the file has become shorter in the meantime
     */
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
