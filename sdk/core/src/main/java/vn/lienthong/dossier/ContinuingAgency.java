package vn.lienthong.dossier;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Modelled;

/**
 * The agency that continues a dossier after its receiving agency was dissolved (cơ quan tiếp tục giải quyết). The code
 * of the dossier still names the receiving agency and is never changed (LT-LIST-009).
 *
 * @param agency the continuing agency
 * @param from its first day of responsibility
 * @param basis the decision that makes it responsible
 */
@Modelled
public record ContinuingAgency(
        AgencyCode agency,
        @Nullable LocalDate from,
        @Nullable FreeText basis) {
    public ContinuingAgency {
        Objects.requireNonNull(agency, "agency");
    }

    /** Returns a builder with these values. */
    public ContinuingAgencyBuilder toBuilder() {
        return ContinuingAgencyBuilder.builder(this);
    }
}
