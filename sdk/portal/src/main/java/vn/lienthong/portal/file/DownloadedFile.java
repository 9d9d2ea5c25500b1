package vn.lienthong.portal.file;

import java.nio.file.Path;
import java.util.Objects;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.error.Findings;

/**
 * A file that was downloaded and stored completely on disk. The text form contains neither the path nor the name
 * (LT-PRIV-001).
 *
 * @param path path of the file; readable only by the user of this process if the file system supports users
 * @param name the clean name; unchanged even if the folder already had a file with that name and the path ends in
 *     another one
 * @param size size in bytes
 * @param sha256 SHA-256 digest of the content, 64 hex digits in lower case
 * @param type the type of the content
 * @param findings warnings: the type does not match the name or the type that the sender declared, or the file may
 *     have been truncated without notice
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
