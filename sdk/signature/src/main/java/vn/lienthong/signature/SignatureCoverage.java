package vn.lienthong.signature;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much of a file a signature covers (LT-SIG-010).
 *
 * @param extent how far it reaches
 * @param revision the revision that was signed, from 1; 1 where a file has no revisions
 * @param revisions how many the file has
 * @param changes what later revisions changed, and whether a signed document allows it
 * @param content what was signed; absent where it is not intact. Of several elements of an XML document, the one that is named first
 */
public record SignatureCoverage(
        CoverageExtent extent,
        int revision,
        int revisions,
        List<LaterChange> changes,
        @Nullable SignedContent content) {
    /** How far a signature reaches. */
    public enum CoverageExtent {
        WHOLE_FILE,
        EARLIER_REVISION,
        /** A part that is no revision and not the whole. */
        PART,
        BEYOND_END
    }

    /**
     * What a later revision changed.
     *
     * @param what key of its message, such as {@code signature.change.signature}
     * @param allowed whether a document may change so after it was signed
     */
    public record LaterChange(String what, boolean allowed) {}

    public SignatureCoverage {
        Objects.requireNonNull(extent, "extent");
        changes = List.copyOf(changes);
    }

    /** Returns the words in reports: {@code whole-file}, {@code revision N of M}, {@code part} or {@code beyond-end}. */
    public String text() {
        return switch (extent) {
            case WHOLE_FILE -> "whole-file";
            case EARLIER_REVISION -> "revision " + revision + " of " + revisions;
            case PART -> "part";
            case BEYOND_END -> "beyond-end";
        };
    }
}
