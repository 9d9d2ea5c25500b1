package vn.lienthong.signature.sign;

import java.util.Objects;

/** A signature that is shown as an image; made by {@link VisibleForm}. */
public final class VisibleImage implements VisibleForm {
    private final byte[] png;
    private final PageRectangle place;
    private final float sealMillimetres;

    VisibleImage(byte[] png, PageRectangle place, float sealMillimetres) {
        this.png = png.clone();
        this.place = Objects.requireNonNull(place, "place");
        this.sealMillimetres = sealMillimetres;
    }

    public byte[] png() {
        return png.clone();
    }

    /** Where it stands; of a seal, where the signature stands that it covers in part. */
    public PageRectangle place() {
        return place;
    }

    /** Width of a seal; 0 where it is none. */
    public float sealMillimetres() {
        return sealMillimetres;
    }
}
