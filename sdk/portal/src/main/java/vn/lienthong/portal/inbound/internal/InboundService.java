package vn.lienthong.portal.inbound.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the portal calls, by the path below an agency's mount point (LT-IN-017). */
public enum InboundService {
    /** A trade-promotion dossier that was filed on the portal. */
    PROMOTION("addtthcKhuyenMai", "POST"),
    /** An amended one, told apart from a proof of payment by its service. */
    AMENDMENT("nhanhsdvcqg", "POST"),
    /** A notice of land tax, told apart from a proof of payment by its service. */
    TAX("nhantbthuedvcqg", "POST"),
    /** A dossier's facts. */
    LOOK_UP("search/call", "POST"),
    /** What is to be paid for a dossier. */
    PAYABLE("dptracuuthanhtoanhs", "POST"),
    /** A file. */
    DOWNLOAD("downloadfile", "GET");

    private static final Pattern ADAPTER = Pattern.compile("/?(?:(?:Xrd|VXP)Adapter/RestService/forward/)?(.*?)/?");
    private static final Pattern FILE = Pattern.compile("downloadfile/([0-9A-Fa-f-]{36})");

    private final String path;
    private final String method;

    InboundService(String path, String method) {
        this.path = path;
        this.method = method;
    }

    /** Returns the one method that it takes. */
    public String method() {
        return method;
    }

    /** Returns the service of a path, and the file's id behind it where it names one. */
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
     * A service as a path names it.
     *
     * @param service which
     * @param file the id of the file that is asked for, or ""
     */
    public record InboundCall(InboundService service, String file) {}
}
