package vn.lienthong.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Modelled;

/**
 * One of several persons or things that a filing concerns, such as a plot of land or a vehicle; not sent to the portal
 * (LT-LIFE-027).
 *
 * @param id its id within the filing, to which a result refers
 * @param description what or who it is
 */
@Modelled
public record FilingSubject(String id, @Nullable FreeText description) {
    public FilingSubject {
        Objects.requireNonNull(id, "id");
    }

    /** Returns a builder with these values. */
    public FilingSubjectBuilder toBuilder() {
        return FilingSubjectBuilder.builder(this);
    }
}
