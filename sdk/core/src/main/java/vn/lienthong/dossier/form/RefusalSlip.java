package vn.lienthong.dossier.form;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.form.internal.FormFacts;
import vn.lienthong.dossier.form.internal.MissingFields;
import vn.lienthong.error.Findings;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * Refusal to receive a dossier (phiếu từ chối tiếp nhận giải quyết hồ sơ, form 03; LT-FORM-004).
 *
 * @param office the issuing office
 * @param code the dossier's code, if it has one
 * @param applicant the applicant
 * @param content what the dossier requests
 * @param reasons the concrete reasons
 * @param help whom to ask for help
 * @param signing the officer who refuses
 */
@Modelled
public record RefusalSlip(
        IssuingOffice office,
        @Nullable DossierCode code,
        FormApplicant applicant,
        @Nullable FreeText content,
        List<FreeText> reasons,
        @Nullable FreeText help,
        FormSignatory signing)
        implements DossierForm {
    public RefusalSlip {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(applicant, "applicant");
        reasons = ListCopies.copy(reasons, "reasons");
        Objects.requireNonNull(signing, "signing");
    }

    /** Returns the slip of a dossier; the caller adds the reasons and the officer. */
    public static RefusalSlip of(Dossier dossier, IssuingOffice office) {
        Objects.requireNonNull(dossier, "dossier");
        FormSignatory signing = new FormSignatory(dossier.handling().refusedAt(), null, null);
        return new RefusalSlip(
                office,
                dossier.code(),
                FormApplicant.of(dossier),
                FormFacts.content(dossier),
                List.of(),
                null,
                signing);
    }

    /** Returns a builder with these values. */
    public RefusalSlipBuilder toBuilder() {
        return RefusalSlipBuilder.builder(this);
    }

    @Override
    public FormKind kind() {
        return FormKind.REFUSAL;
    }

    @Override
    public Findings findings() {
        MissingFields missing = new MissingFields("LT-FORM-004", signing.at());
        office.checkFields(missing);
        applicant.checkFields(missing);
        missing.require("/content", content).require("/reasons", reasons).recommend("/help", help);
        signing.checkFields(missing);
        return missing.findings();
    }
}
