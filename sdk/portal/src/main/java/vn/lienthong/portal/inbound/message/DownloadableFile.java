package vn.lienthong.portal.inbound.message;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.lienthong.portal.file.FileNames;

/**
 * A file that the portal may download (LT-IN-011).
 *
 * @param name the file name; everything that is not part of a plain name is removed
 * @param type the media type; an invalid type, or one that a browser would execute, becomes {@code
 *     application/octet-stream}
 * @param length length in bytes, or -1
 * @param content the content; closed by the receiver
 */
public record DownloadableFile(String name, String type, long length, InputStream content) {
    private static final Pattern TYPE =
            Pattern.compile("(?:application|image|audio|video)/[A-Za-z0-9.+-]{1,60}|text/plain");
    private static final Pattern ACTIVE = Pattern.compile("(?i).*(?:html|svg|xml|script).*");

    public DownloadableFile {
        name = FileNames.clean(name).value();
        type = harmless(Objects.requireNonNull(type, "type")) ? type : "application/octet-stream";
        Objects.requireNonNull(content, "content");
    }

    private static boolean harmless(String type) {
        boolean office = type.startsWith("application/vnd.openxmlformats-officedocument.");
        return TYPE.matcher(type).matches() && (office || !ACTIVE.matcher(type).matches());
    }

    /**
     * Returns the header that makes a browser save the file instead of showing it. It contains the name in ASCII for
     * old clients, and in full.
     */
    public String disposition() {
        String ascii = name.replaceAll("[^ -~]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    @Override
    public String toString() {
        return "DownloadableFile[" + type + ", " + length + " bytes]";
    }
}
