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
import vn.lienthong.portal.file.internal.FileSignatures;

/**
 * Answers whoever follows a signed link with the file behind it, from a folder of the agency (LT-FILE-011, LT-FILE-013).
 *
 * <p>Knows no HTTP framework: an adapter of a few lines passes the request in and the {@link FileResponse} out. What lies outside
 * the folder, also behind a symbolic link, is not there. Thread-safe.
 */
public final class SignedFileServer {
    private final SignedLinks links;
    private final Path folder;

    /** Returns the files of a folder, opened by links to their paths below it. */
    public SignedFileServer(SignedLinks links, Path folder) {
        this.links = Objects.requireNonNull(links, "links");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Returns the answer to a GET: 200 with the file, 404 where none is, 410 for a link whose time is over, 403 for any other link that
     * opens nothing.
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
            head = in.readNBytes(FileSignatures.HEAD);
        }
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", FileSignatures.of(head).mediaType());
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
