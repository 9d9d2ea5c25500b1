package vn.lienthong.signature.sign.internal.pdf;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A writer for signed files that writes a file completely or not at all. */
public final class AtomicSignedFileWriter {
    private AtomicSignedFileWriter() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface FileContentWriter {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a temporary file in the same directory, then moves it to the target and replaces an existing file. */
    public static void writeFile(Path target, FileContentWriter writer) throws IOException {
        // Files.createTempFile would make the file readable for its owner only.
        Path beside = target.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16)) {
                writer.writeTo(out);
            }
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes to memory.
     *
     * @param size expected number of bytes
     */
    public static byte[] writeToMemory(int size, FileContentWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        writer.writeTo(out);
        return out.toByteArray();
    }
}
