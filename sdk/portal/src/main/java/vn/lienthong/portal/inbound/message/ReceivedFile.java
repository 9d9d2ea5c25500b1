package vn.lienthong.portal.inbound.message;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileName;

/**
 * A file that was inside a message and is kept in the file store until the message's handler has succeeded. The
 * handler must copy the file to keep it, and should not move it. If handling fails or the process ends, the
 * message is delivered again, and a handler that moved the file must expect it to be missing (LT-IN-015,
 * LT-IN-020).
 *
 * @param name the name given by the sender; never part of a path
 * @param length length in bytes
 * @param sha256 SHA-256 digest in hexadecimal
 * @param path path of the file, under a random name
 */
public record ReceivedFile(@Nullable FileName name, long length, String sha256, Path path) {
    public ReceivedFile {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(path, "path");
    }
}
