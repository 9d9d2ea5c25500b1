package vn.lienthong.signature.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.UnreadableDocumentException;

/** The bytes of a file, in memory or on disk. */
public final class FileBytes {
    private final @Nullable Path path;
    private final byte[] bytes;
    private final long size;

    private FileBytes(@Nullable Path path, byte[] bytes, long size) {
        this.path = path;
        this.bytes = bytes;
        this.size = size;
    }

    /** Returns a source for bytes in memory, which are not copied. */
    public static FileBytes of(byte[] bytes) {
        return new FileBytes(null, Objects.requireNonNull(bytes, "bytes"), bytes.length);
    }

    /** Returns a source for a file, which must not change meanwhile. */
    public static FileBytes of(Path path) throws IOException {
        return new FileBytes(Objects.requireNonNull(path, "path"), new byte[0], Files.size(path));
    }

    /** Returns the path of the file; null if the bytes are in memory. */
    public @Nullable Path path() {
        return path;
    }

    public long size() {
        return size;
    }

    /** Opens a stream over the bytes. */
    public InputStream open() throws IOException {
        return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
    }

    /** Returns the first bytes, up to a maximum. */
    public byte[] head(int most) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(most);
        }
    }

    /**
     * Returns all bytes.
     *
     * @throws UnreadableDocumentException if they exceed the maximum
     */
    public byte[] all(long most) throws IOException {
        if (size > Math.min(most, Integer.MAX_VALUE - 8)) {
            throw new UnreadableDocumentException("signature.unreadable.large");
        }
        if (path == null) {
            return bytes;
        }
        try (InputStream in = open()) {
            byte[] read = in.readNBytes((int) size + 1);
            if (read.length > size) {
                throw new IOException("the file grew while it was read");
            }
            return read;
        }
    }

    /** Returns the bytes as a digest source. */
    public DigestSource asDigestSource() {
        return digest -> {
            byte[] buffer = new byte[1 << 16];
            try (InputStream in = open()) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
        };
    }
}
