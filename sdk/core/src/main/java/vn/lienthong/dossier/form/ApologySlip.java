package vn.lienthong.dossier.form;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FreeText;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Modelled;

/**
 * The paper that apologises for a result that is not ready and asks for a new day (phiếu xin lỗi và đề nghị gia hạn thời gian
 * giải quyết, form 04; LT-FORM-005).
 *
 * @param office who issues it
 * @param code the dossier's code
 * @param applicant whose dossier it is
 * @param content the procedure
 * @param appointedAt the appointment that is not kept
 * @param newAt the new one
 * @param reason why
 * @param signing the head of the agency
 */
@Modelled
public record ApologySlip(
        Office office,
        @Nullable DossierCode code,
        Applicant applicant,
        @Nullable FreeText content,
        @Nullable OffsetDateTime appointedAt,
        @Nullable OffsetDateTime newAt,
        @Nullable FreeText reason,
        Signing signing)
        implements Form {
    public ApologySlip {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(applicant, "applicant");
        appointedAt = VietnamTime.at(appointedAt);
        newAt = VietnamTime.at(newAt);
        Objects.requireNonNull(signing, "signing");
    }

    /** What a dossier tells: its appointment is the one that is not kept. */
    public static ApologySlip of(Dossier dossier, Office office) {
        Objects.requireNonNull(dossier, "dossier");
        return new ApologySlip(
                office,
                dossier.code(),
                Applicant.of(dossier),
                Told.text(dossier.procedure().name()),
                dossier.appointment(),
                null,
                null,
                new Signing(null, null, null));
    }

    /** A builder that starts from this value. */
    public ApologySlipBuilder toBuilder() {
        return ApologySlipBuilder.builder(this);
    }

    @Override
    public FormKind kind() {
        return FormKind.APOLOGY;
    }

    @Override
    public Findings findings() {
        Missing missing = new Missing("LT-FORM-005", signing.at());
        office.judge(missing);
        missing.need("/code", code);
        applicant.judge(missing);
        missing.need("/content", content)
                .need("/appointedAt", appointedAt)
                .need("/newAt", newAt)
                .need("/reason", reason)
                .odd("/newAt", Told.notAfter(newAt, appointedAt), "form.new-early");
        missing.under("LT-FORM-010").need("/signing/position", signing.position());
        signing.judge(missing);
        return missing.findings();
    }
}
