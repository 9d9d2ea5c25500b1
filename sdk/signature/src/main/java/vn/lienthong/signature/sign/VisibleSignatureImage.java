package vn.lienthong.signature.sign;

import java.util.Objects;

/** A signature that is shown as an image; made by {@link VisibleSignature}. */
public final class VisibleSignatureImage implements VisibleSignature {
    private final byte[] png;
    private final PageRectangle rectangle;
    private final float sealMillimetres;

    VisibleSignatureImage(byte[] png, PageRectangle place, float sealMillimetres) {
        this.png = png.clone();
        this.rectangle = Objects.requireNonNull(place, "place");
        this.sealMillimetres = sealMillimetres;
    }

    public byte[] png() {
        return png.clone();
    }

    /** Returns where it stands; of a seal, where the signature stands that it covers in part. */
    public PageRectangle rectangle() {
        return rectangle;
    }

    /** Width of a seal; 0 where it is none. */
    public float sealMillimetres() {
        return sealMillimetres;
    }
}
