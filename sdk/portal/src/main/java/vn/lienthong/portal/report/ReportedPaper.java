package vn.lienthong.portal.report;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.value.Modelled;

/**
 * A paper that goes with a status report, as a link that the portal fetches (LT-SVC-004).
 *
 * @param id id of the file at the agency
 * @param fileName name of the file, at most 4,000 characters
 * @param component the dossier component that it is
 * @param url where the portal fetches it
 * @param removed whether the portal shall drop it
 */
@Modelled
public record ReportedPaper(
        @Nullable String id,
        @Nullable FileName fileName,
        @Nullable ComponentCode component,
        @Nullable FileUrl url,
        boolean removed) {
    /** Returns a builder that starts from this value. */
    public ReportedPaperBuilder toBuilder() {
        return ReportedPaperBuilder.builder(this);
    }
}
