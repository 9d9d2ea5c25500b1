package vn.lienthong.portal.report;

import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.value.Modelled;

/**
 * A document that accompanies a status report, as a link from which the portal downloads it (LT-SVC-004).
 *
 * @param id id of the file at the agency
 * @param fileName file name, at most 4,000 characters
 * @param component the dossier component that the document fulfils
 * @param url URL from which the portal downloads the file
 * @param removed whether the portal must remove the document
 */
@Modelled
public record ReportedPaper(
        @Nullable String id,
        @Nullable FileName fileName,
        @Nullable ComponentCode component,
        @Nullable FileUrl url,
        boolean removed) {
    /** Returns a builder with these values. */
    public ReportedPaperBuilder toBuilder() {
        return ReportedPaperBuilder.builder(this);
    }
}
