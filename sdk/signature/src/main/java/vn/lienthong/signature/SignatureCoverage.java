package vn.lienthong.signature;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a signature covers (LT-SIG-010).
 *
 * @param extent extent of the coverage
 * @param revision number of the signed revision, from 1; 1 if the file has no revisions
 * @param revisions number of revisions in the file
 * @param changes changes by later revisions, and whether they are allowed in a signed document
 * @param content signed content; null if the signature is not intact. If an XML signature covers several elements,
 *     the one that is referenced first
 */
public record SignatureCoverage(
        CoverageExtent extent,
        int revision,
        int revisions,
        List<LaterChange> changes,
        @Nullable SignedContent content) {
    /** The extent of a signature's coverage. */
    public enum CoverageExtent {
        WHOLE_FILE,
        EARLIER_REVISION,
        /** A part that is neither a revision nor the whole file. */
        PART,
        BEYOND_END
    }

    /**
     * A change that a later revision made.
     *
     * @param what key of its message, such as {@code signature.change.signature}
     * @param allowed whether the change is allowed in a signed document
     */
    public record LaterChange(String what, boolean allowed) {}

    public SignatureCoverage {
        Objects.requireNonNull(extent, "extent");
        changes = List.copyOf(changes);
    }

    /**
     * Returns the text in reports: {@code whole-file}, {@code revision N of M}, {@code part} or {@code beyond-end}.
     */
    public String text() {
        return switch (extent) {
            case WHOLE_FILE -> "whole-file";
            case EARLIER_REVISION -> "revision " + revision + " of " + revisions;
            case PART -> "part";
            case BEYOND_END -> "beyond-end";
        };
    }
}
