package vn.lienthong.dossier.form;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.form.internal.MissingFields;

/**
 * The officer who signs a form, and when.
 *
 * @param at the date on the paper
 * @param signer name of the officer
 * @param position position of the officer, such as head of the agency
 */
public record FormSignatory(
        @Nullable OffsetDateTime at,
        @Nullable PersonName signer,
        @Nullable String position) {
    public FormSignatory {
        at = VietnamTime.ofNullable(at);
    }

    void checkFields(MissingFields missing) {
        missing.withRequirement("LT-FORM-010").require("/signing/at", at).require("/signing/signer", signer);
    }
}
