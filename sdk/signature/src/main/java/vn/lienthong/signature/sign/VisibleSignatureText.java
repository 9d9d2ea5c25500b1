package vn.lienthong.signature.sign;

import java.util.List;

/**
 * A signature that is displayed as lines of text with the time in the last line; created by {@link
 * VisibleSignature}.
 */
public final class VisibleSignatureText implements VisibleSignature {
    private final List<String> lines;
    private final byte[] font;

    VisibleSignatureText(List<String> lines, byte[] font) {
        this.lines = List.copyOf(lines);
        this.font = font.clone();
    }

    /** Returns the lines above the time. */
    public List<String> lines() {
        return lines;
    }

    public byte[] font() {
        return font.clone();
    }
}
