package vn.lienthong.dossier.form;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.form.internal.FormFacts;
import vn.lienthong.dossier.form.internal.MissingFields;
import vn.lienthong.error.Findings;
import vn.lienthong.value.Modelled;

/**
 * Apology and request for more time (phiếu xin lỗi và đề nghị gia hạn thời gian giải quyết, form 04; LT-FORM-005).
 *
 * @param office the issuing office
 * @param code the dossier's code
 * @param applicant the applicant
 * @param content the procedure
 * @param appointedAt the appointment that cannot be kept
 * @param newAt the new appointment
 * @param reason why
 * @param signing the head of the agency
 */
@Modelled
public record ApologySlip(
        IssuingOffice office,
        @Nullable DossierCode code,
        FormApplicant applicant,
        @Nullable FreeText content,
        @Nullable OffsetDateTime appointedAt,
        @Nullable OffsetDateTime newAt,
        @Nullable FreeText reason,
        FormSignatory signing)
        implements DossierForm {
    public ApologySlip {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(applicant, "applicant");
        appointedAt = VietnamTime.ofNullable(appointedAt);
        newAt = VietnamTime.ofNullable(newAt);
        Objects.requireNonNull(signing, "signing");
    }

    /** Returns the slip of a dossier, whose appointment is the one that cannot be kept. */
    public static ApologySlip of(Dossier dossier, IssuingOffice office) {
        Objects.requireNonNull(dossier, "dossier");
        return new ApologySlip(
                office,
                dossier.code(),
                FormApplicant.of(dossier),
                FormFacts.toFreeText(dossier.procedure().name()),
                dossier.appointment(),
                null,
                null,
                new FormSignatory(null, null, null));
    }

    /** Returns a builder with these values. */
    public ApologySlipBuilder toBuilder() {
        return ApologySlipBuilder.builder(this);
    }

    @Override
    public FormKind kind() {
        return FormKind.APOLOGY;
    }

    @Override
    public Findings findings() {
        MissingFields missing = new MissingFields("LT-FORM-005", signing.at());
        office.checkFields(missing);
        missing.require("/code", code);
        applicant.checkFields(missing);
        missing.require("/content", content)
                .require("/appointedAt", appointedAt)
                .require("/newAt", newAt)
                .require("/reason", reason)
                .warnIf("/newAt", FormFacts.isNotAfter(newAt, appointedAt), "form.new-early");
        missing.withRequirement("LT-FORM-010").require("/signing/position", signing.position());
        signing.checkFields(missing);
        return missing.findings();
    }
}
