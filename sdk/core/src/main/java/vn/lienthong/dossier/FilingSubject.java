package vn.lienthong.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Modelled;

/**
 * One of several persons or things that a filing is about, such as a plot of land or a vehicle; not on the wire (LT-LIFE-027).
 *
 * @param id its id within the filing, by which a result names it
 * @param description what or who it is
 */
@Modelled
public record FilingSubject(String id, @Nullable FreeText description) {
    public FilingSubject {
        Objects.requireNonNull(id, "id");
    }

    /** A builder that starts from this value. */
    public FilingSubjectBuilder toBuilder() {
        return FilingSubjectBuilder.builder(this);
    }
}
