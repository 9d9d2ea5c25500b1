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
 * @param id the system's own key of it, as written
 * @param kind number of the kind of paper, as written; the list is not public
 * @param paper name of the paper
 * @param fileName name of the file as it came, which may hold anything; {@link LinkedDossier#saveFiles} cleans it
 * @param withdrawn whether the applicant has withdrawn the paper
 * @param content the file itself; empty where the row had none, which is also a finding unless the paper is withdrawn
 * @param extras what the row carried beyond these
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
