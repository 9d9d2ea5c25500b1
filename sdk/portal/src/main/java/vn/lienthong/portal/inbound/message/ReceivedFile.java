package vn.lienthong.portal.inbound.message;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileName;

/**
 * A file from a message, stored until the handler of the message has succeeded. The handler must copy the file to
 * retain it, and should not move it. If handling fails or the process ends, the message is delivered again. A
 * handler that moved the file must then expect it to be missing (LT-IN-015, LT-IN-020).
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
