package vn.lienthong.portal.inbound.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The services that the portal calls, by their path below an agency's mount point (LT-IN-017). */
public enum InboundService {
    /** A trade-promotion dossier that was filed on the portal. */
    PROMOTION("addtthcKhuyenMai", "POST"),
    /** An amended dossier; its service name distinguishes it from a proof of payment. */
    AMENDMENT("nhanhsdvcqg", "POST"),
    /** A land tax notice; its service name distinguishes it from a proof of payment. */
    TAX("nhantbthuedvcqg", "POST"),
    /** Returns the summary of a dossier. */
    LOOK_UP("search/call", "POST"),
    /** Returns the amount due for a dossier. */
    PAYABLE("dptracuuthanhtoanhs", "POST"),
    /** Returns a file. */
    DOWNLOAD("downloadfile", "GET");

    private static final Pattern ADAPTER = Pattern.compile("/?(?:(?:Xrd|VXP)Adapter/RestService/forward/)?(.*?)/?");
    private static final Pattern FILE = Pattern.compile("downloadfile/([0-9A-Fa-f-]{36})");

    private final String path;
    private final String method;

    InboundService(String path, String method) {
        this.path = path;
        this.method = method;
    }

    /** Returns the only HTTP method that the service accepts. */
    public String method() {
        return method;
    }

    /** Returns the service for a path, and the file id if the path contains one. */
    public static Optional<InboundCall> of(String path) {
        Matcher below = ADAPTER.matcher(path);
        String name = below.matches() ? below.group(1) : path;
        Matcher file = FILE.matcher(name);
        if (file.matches()) {
            return Optional.of(new InboundCall(DOWNLOAD, file.group(1)));
        }
        for (InboundService service : values()) {
            if (service != DOWNLOAD && service.path.equals(name)) {
                return Optional.of(new InboundCall(service, ""));
            }
        }
        return Optional.empty();
    }

    /**
     * A call of a service, parsed from a path.
     *
     * @param service the service
     * @param file the id of the requested file, or ""
     */
    public record InboundCall(InboundService service, String file) {}
}
