package vn.lienthong.dossier.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.dossier.form.internal.MissingFields;
import vn.lienthong.value.Modelled;

/**
 * The office that issues a form.
 *
 * @param parentUnit the agency above the centre, such as a provincial people's committee
 * @param centre the public administration service centre, or the one-stop unit if there is none
 * @param receivingUnit the unit or reception point that received the dossier
 * @param locality the place in the date line
 * @param number number of the paper itself, if papers are numbered
 */
@Modelled
public record IssuingOffice(
        String parentUnit,
        String centre,
        String receivingUnit,
        String locality,
        @Nullable String number) {
    public IssuingOffice {
        Objects.requireNonNull(parentUnit, "parentUnit");
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(receivingUnit, "receivingUnit");
        Objects.requireNonNull(locality, "locality");
    }

    /** Returns a builder with these values. */
    public IssuingOfficeBuilder toBuilder() {
        return IssuingOfficeBuilder.builder(this);
    }

    void checkFields(MissingFields missing) {
        missing.require("/office/parentUnit", parentUnit)
                .require("/office/centre", centre)
                .require("/office/receivingUnit", receivingUnit)
                .require("/office/locality", locality);
    }
}
