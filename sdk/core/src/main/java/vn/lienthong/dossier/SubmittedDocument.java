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
 * A submitted paper (giấy tờ nộp).
 *
 * @param id id of the file at the agency
 * @param fileName name of the file, at most 4,000 characters
 * @param removed whether the portal removes the paper
 * @param component the component of the dossier that it is
 * @param url where the portal fetches it
 * @param digitised whether it was digitised (được số hóa)
 * @param reuse whether it was reused (được tái sử dụng)
 * @param fromStore whether it came from the national document store
 * @param replacedBy kind of the result that replaces it
 * @param extras content of the message object beyond these fields
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

    /** Returns a builder with these values. */
    public SubmittedDocumentBuilder toBuilder() {
        return SubmittedDocumentBuilder.builder(this);
    }
}
