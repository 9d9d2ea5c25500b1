package vn.lienthong.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.signature.internal.PemAnchorReader;

/**
 * The certificate authorities that the caller trusts. There are no built-in trust anchors: without any, no
 * signature is trusted (LT-SIG-040).
 */
public record TrustAnchors(List<TrustAnchor> list) {
    private static final TrustAnchors NONE = new TrustAnchors(List.of());

    public TrustAnchors {
        list = List.copyOf(list);
    }

    public static TrustAnchors none() {
        return NONE;
    }

    /** Returns a set of these trust anchors. */
    public static TrustAnchors of(TrustAnchor... anchors) {
        return new TrustAnchors(List.of(anchors));
    }

    /**
     * Reads trust anchors from PEM files, each with one or more certificates. The provenance is the file name
     * (LT-SIG-043).
     *
     * @throws ConfigurationException with all problems of all files
     */
    public static TrustAnchors pem(Path... files) {
        PemAnchorReader read = new PemAnchorReader();
        for (Path file : files) {
            read.file(file);
        }
        return new TrustAnchors(read.anchors());
    }

    /**
     * Reads trust anchors from PEM text, such as a resource of the caller. The caller must close the stream.
     *
     * @param provenance origin of the text, shown in reports
     * @throws IOException if the stream cannot be read
     * @throws ConfigurationException with all problems of the text
     */
    public static TrustAnchors pem(InputStream pem, String provenance) throws IOException {
        PemAnchorReader read = new PemAnchorReader();
        read.stream(pem, provenance);
        return new TrustAnchors(read.anchors());
    }
}
