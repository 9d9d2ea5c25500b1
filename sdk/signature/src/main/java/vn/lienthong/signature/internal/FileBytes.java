package vn.lienthong.signature.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.UnreadableDocumentException;

/** The octets of a file, in memory or on disk. */
public final class FileBytes {
    private final @Nullable Path path;
    private final byte[] bytes;
    private final long size;

    private FileBytes(@Nullable Path path, byte[] bytes, long size) {
        this.path = path;
        this.bytes = bytes;
        this.size = size;
    }

    /** These octets; not copied. */
    public static FileBytes of(byte[] bytes) {
        return new FileBytes(null, Objects.requireNonNull(bytes, "bytes"), bytes.length);
    }

    /** Returns a file, which stays as it is meanwhile. */
    public static FileBytes of(Path path) throws IOException {
        return new FileBytes(Objects.requireNonNull(path, "path"), new byte[0], Files.size(path));
    }

    /** Returns the file, if it is one. */
    public @Nullable Path path() {
        return path;
    }

    public long size() {
        return size;
    }

    /** Returns the octets from the first on. */
    public InputStream open() throws IOException {
        return path == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(path);
    }

    /** Returns the first octets, as many as there are. */
    public byte[] head(int most) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(most);
        }
    }

    /**
     * Returns all of them.
     *
     * @throws UnreadableDocumentException if they are more than so many
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

    /** Returns the octets, fed to a digest. */
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
