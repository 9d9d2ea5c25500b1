package vn.lienthong.portal.linked;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A file of a linked dossier.
 *
 * @param id the system's key of the file, as written
 * @param kind number of the kind of document, as written; the list of kinds is not public
 * @param paper name of the document
 * @param fileName file name as received, with any characters; {@link LinkedDossier#saveFiles} sanitises it
 * @param withdrawn whether the applicant has withdrawn the document
 * @param content content of the file; empty if the row had none, which is also a finding unless the document is
 *     withdrawn
 * @param extras other members of the row
 */
@Modelled
public record LinkedFile(
        @Nullable String id,
        @Nullable String kind,
        @Nullable FreeText paper,
        @Nullable FileName fileName,
        boolean withdrawn,
        LinkedContent content,

        @RecordBuilder.Initializer(source = Extras.class, value = "NONE")
        Extras extras) {
    public LinkedFile {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(extras, "extras");
    }
}
