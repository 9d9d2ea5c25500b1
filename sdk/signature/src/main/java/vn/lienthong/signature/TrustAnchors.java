package vn.lienthong.signature;

import java.util.List;

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
}
