package vn.lienthong.dossier;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.ResultCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.vocabulary.Reuse;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A paper that was handed in (giấy tờ nộp).
 *
 * @param id id of the file at the agency
 * @param fileName name of the file, at most 4,000 characters
 * @param removed whether the portal shall drop it
 * @param component the dossier component that it is
 * @param url where the portal fetches it
 * @param digitised whether it was digitised (được số hóa)
 * @param reuse whether it was reused (được tái sử dụng)
 * @param fromStore whether it came from the national store of documents
 * @param replacedBy kind of the result that replaces it
 * @param extras what the published object carried beyond these
 */
@Modelled
public record SubmittedDocument(
        @Nullable String id,
        @Nullable FileName fileName,
        boolean removed,
        @Nullable ComponentCode component,
        @Nullable FileUrl url,
        boolean digitised,

        @RecordBuilder.Initializer(source = Reuse.class, value = "NONE")
        Reuse reuse,

        boolean fromStore,
        @Nullable ResultCode replacedBy,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public SubmittedDocument {
        Objects.requireNonNull(reuse, "reuse");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder that starts from this value. */
    public SubmittedDocumentBuilder toBuilder() {
        return SubmittedDocumentBuilder.builder(this);
    }
}
