package vn.lienthong.portal.file;

import java.nio.file.Path;
import java.util.Objects;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.error.Findings;

/**
 * A file that was fetched and stands whole on disk. Its text form shows neither path nor name (LT-PRIV-001).
 *
 * @param path where it is; readable by this process's user alone where the file system knows users
 * @param name its clean name, also where the folder had one of that name already and the path ends in another
 * @param size bytes
 * @param sha256 digest of its content, 64 hex digits in lower case
 * @param type what its content is
 * @param findings a warning if type and name, or type and what the sender calls it, do not go together, or if it could have been cut unnoticed
 */
public record DownloadedFile(Path path, FileName name, long size, String sha256, ContentType type, Findings findings) {
    public DownloadedFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(findings, "findings");
    }

    @Override
    public String toString() {
        return "DownloadedFile[" + type + ", " + size + " bytes]";
    }
}
