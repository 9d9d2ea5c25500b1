package vn.lienthong.dossier.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.form.internal.FormFacts;
import vn.lienthong.dossier.form.internal.MissingFields;
import vn.lienthong.error.Findings;
import vn.lienthong.value.Modelled;

/**
 * Notice that a dossier is no longer processed (thông báo dừng giải quyết hồ sơ, form 05; LT-FORM-006).
 *
 * @param office the issuing office
 * @param code the dossier's code
 * @param applicant the applicant
 * @param content what the dossier requests
 * @param reason the reason, which may be the applicant's own request
 * @param signing the officer
 */
@Modelled
public record StopNotice(
        IssuingOffice office,
        @Nullable DossierCode code,
        FormApplicant applicant,
        @Nullable FreeText content,
        @Nullable FreeText reason,
        FormSignatory signing)
        implements DossierForm {
    public StopNotice {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(signing, "signing");
    }

    /** Returns the notice of a dossier; the caller adds the reason and the officer. */
    public static StopNotice of(Dossier dossier, IssuingOffice office) {
        Objects.requireNonNull(dossier, "dossier");
        FormSignatory signing = new FormSignatory(dossier.handling().settledAt(), null, null);
        return new StopNotice(
                office, dossier.code(), FormApplicant.of(dossier), FormFacts.content(dossier), null, signing);
    }

    /** Returns a builder with these values. */
    public StopNoticeBuilder toBuilder() {
        return StopNoticeBuilder.builder(this);
    }

    @Override
    public FormKind kind() {
        return FormKind.STOP;
    }

    @Override
    public Findings findings() {
        MissingFields missing = new MissingFields("LT-FORM-006", signing.at());
        office.checkFields(missing);
        applicant.checkFields(missing);
        // The fields of this form could not be confirmed.
        missing.expect("/code", code)
                .expect("/content", content)
                .expect("/reason", reason)
                .expect("/signing/at", signing.at())
                .expect("/signing/signer", signing.signer());
        return missing.findings();
    }
}
