package vn.lienthong.portal.inbound.message;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileName;

/**
 * A file that came inside a message and lies in the file store. It is there until the message's handler has ended well:
 * the handler copies what it keeps, and does not move it: a message whose handling ended badly, or whose process ended, comes
 * again, and a handler that moved the file must then expect that it is missing (LT-IN-015, LT-IN-020).
 *
 * @param name what the sender calls it; never part of a path
 * @param length its bytes
 * @param sha256 its digest in hexadecimal
 * @param path where it lies, under a name that says nothing
 */
public record ReceivedFile(@Nullable FileName name, long length, String sha256, Path path) {
    public ReceivedFile {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(path, "path");
    }
}
