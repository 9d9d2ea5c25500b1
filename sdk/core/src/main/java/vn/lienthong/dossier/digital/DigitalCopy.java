package vn.lienthong.dossier.digital;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.value.ListCopies;

/**
 * The digital copy of a paper (bản số hóa).
 *
 * @param at when it was made
 * @param sheets counts of the scan, if known
 * @param metadata its metadata
 * @param signers whose signatures it has
 * @param code its code, if it is a result
 */
public record DigitalCopy(
        OffsetDateTime at,
        @Nullable ScanCount sheets,
        CopyMetadata metadata,
        List<CopySigner> signers,
        @Nullable ResultDocumentCode code) {
    public DigitalCopy {
        at = VietnamTime.of(Objects.requireNonNull(at, "at"));
        Objects.requireNonNull(metadata, "metadata");
        signers = ListCopies.copy(signers, "signers");
    }
}
