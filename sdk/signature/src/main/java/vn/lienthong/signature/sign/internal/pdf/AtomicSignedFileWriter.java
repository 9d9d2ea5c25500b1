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

/** Writes a file wholly or not at all. */
public final class AtomicSignedFileWriter {
    private AtomicSignedFileWriter() {}

    /** What writes. */
    @FunctionalInterface
    public interface FileContentWriter {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Beside its place first, then there, over what was there. */
    public static void writeFile(Path target, FileContentWriter writer) throws IOException {
        // Not a temporary file of Java's, which only its owner may read.
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

    /** Into the memory; so many are expected. */
    public static byte[] writeToMemory(int size, FileContentWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        writer.writeTo(out);
        return out.toByteArray();
    }
}
