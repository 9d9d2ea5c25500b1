package vn.lienthong.portal.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.lienthong.portal.file.LinkCheckResult.LinkRefusalReason;
import vn.lienthong.portal.file.internal.ContentTypeDetector;

/**
 * Server for signed links, which returns files from a folder of the agency (LT-FILE-011, LT-FILE-013).
 *
 * <p>It depends on no HTTP framework: a small adapter passes the request in and writes the {@link FileResponse}.
 * Files outside the folder are treated as missing, even if a symbolic link leads to them. Thread-safe.
 */
public final class SignedFileServer {
    private final SignedLinks links;
    private final Path folder;

    /** Creates a server for the files of a folder. The links name paths relative to the folder. */
    public SignedFileServer(SignedLinks links, Path folder) {
        this.links = Objects.requireNonNull(links, "links");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Returns the response to a GET request: 200 with the file, 404 if there is no such file, 410 if the link has
     * expired, 403 for any other rejected link.
     *
     * @param target as for {@link SignedLinks#verify}
     * @throws IOException if the file cannot be read
     */
    public FileResponse serve(String target) throws IOException {
        LinkCheckResult verdict = links.verify(target);
        if (verdict instanceof LinkCheckResult.LinkGranted granted) {
            Path file = folder.resolve(granted.path());
            return inside(file) ? serve(file) : FileResponse.refuse(404);
        }
        boolean expired =
                verdict instanceof LinkCheckResult.LinkRefused refused && refused.reason() == LinkRefusalReason.EXPIRED;
        return FileResponse.refuse(expired ? 410 : 403);
    }

    private boolean inside(Path file) throws IOException {
        return Files.isRegularFile(file)
                && file.toRealPath().startsWith(folder.toRealPath())
                && Files.isRegularFile(file.toRealPath(), LinkOption.NOFOLLOW_LINKS);
    }

    private static FileResponse serve(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(ContentTypeDetector.HEAD);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", ContentTypeDetector.of(head).mediaType());
        headers.put("Content-Disposition", "attachment; filename*=UTF-8''" + encodeName(file));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Cache-Control", "private, no-store");
        return new FileResponse(200, headers, Files.size(file), file);
    }

    private static String encodeName(Path file) {
        String name = String.valueOf(file.getFileName());
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
