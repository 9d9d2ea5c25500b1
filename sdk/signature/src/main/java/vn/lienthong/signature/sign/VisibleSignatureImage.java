package vn.lienthong.signature.sign;

import java.util.Objects;

/** A signature that is displayed as an image; created by {@link VisibleSignature}. */
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

    /**
     * Returns the rectangle of the image. For a seal, returns the rectangle of the signature that it partly covers.
     */
    public PageRectangle rectangle() {
        return rectangle;
    }

    /** Returns the width of the seal in millimetres; 0 if the image is not a seal. */
    public float sealMillimetres() {
        return sealMillimetres;
    }
}
