package vn.lienthong.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.signature.internal.PemAnchorReader;

/** The authorities on which the caller relies. None is built in: without any, no signature is trusted (LT-SIG-040). */
public record TrustAnchors(List<TrustAnchor> list) {
    private static final TrustAnchors NONE = new TrustAnchors(List.of());

    public TrustAnchors {
        list = List.copyOf(list);
    }

    public static TrustAnchors none() {
        return NONE;
    }

    /** These. */
    public static TrustAnchors of(TrustAnchor... anchors) {
        return new TrustAnchors(List.of(anchors));
    }

    /**
     * Returns the certificates of PEM files, each file with one or more of them; the provenance is the file's name (LT-SIG-043).
     *
     * @throws ConfigurationException with all that is wrong with all files
     */
    public static TrustAnchors pem(Path... files) {
        PemAnchorReader read = new PemAnchorReader();
        for (Path file : files) {
            read.file(file);
        }
        return new TrustAnchors(read.anchors());
    }

    /**
     * Returns the certificates of a PEM text, such as a resource of the caller's; the caller closes it.
     *
     * @param provenance where it comes from, shown in reports
     * @throws IOException if it cannot be read
     * @throws ConfigurationException with all that is wrong with it
     */
    public static TrustAnchors pem(InputStream pem, String provenance) throws IOException {
        PemAnchorReader read = new PemAnchorReader();
        read.stream(pem, provenance);
        return new TrustAnchors(read.anchors());
    }
}
