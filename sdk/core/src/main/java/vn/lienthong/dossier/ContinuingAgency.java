package vn.lienthong.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Modelled;

/**
 * The agency that goes on with a dossier after its receiver ended (cơ quan tiếp tục giải quyết). The receiver stays in the
 * dossier's code, which is never written anew (LT-LIST-009).
 *
 * @param agency who goes on with it
 * @param from the first day of it
 * @param basis the decision by which it does
 */
@Modelled
public record ContinuingAgency(
        AgencyCode agency,
        @Nullable LocalDate from,
        @Nullable FreeText basis) {
    public ContinuingAgency {
        Objects.requireNonNull(agency, "agency");
    }

    /** A builder that starts from this value. */
    public ContinuingAgencyBuilder toBuilder() {
        return ContinuingAgencyBuilder.builder(this);
    }
}
