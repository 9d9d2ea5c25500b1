package vn.lienthong.dossier.form;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FreeText;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.internal.Lists;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Modelled;

/**
 * The paper that refuses to receive a dossier and says why (phiếu từ chối tiếp nhận giải quyết hồ sơ, form 03; LT-FORM-004).
 *
 * @param office who issues it
 * @param code the dossier's code, if it got one
 * @param applicant whose dossier it is
 * @param content what the dossier requests
 * @param reasons the concrete reasons
 * @param help whom to ask
 * @param signing the official who refuses
 */
@Modelled
public record RefusalSlip(
        Office office,
        @Nullable DossierCode code,
        Applicant applicant,
        @Nullable FreeText content,
        List<FreeText> reasons,
        @Nullable FreeText help,
        Signing signing)
        implements Form {
    public RefusalSlip {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(applicant, "applicant");
        reasons = Lists.copy(reasons, "reasons");
        Objects.requireNonNull(signing, "signing");
    }

    /** What a dossier tells of its refusal; the reasons and the official are the caller's. */
    public static RefusalSlip of(Dossier dossier, Office office) {
        Objects.requireNonNull(dossier, "dossier");
        Signing signing = new Signing(dossier.handling().refusedAt(), null, null);
        return new RefusalSlip(
                office, dossier.code(), Applicant.of(dossier), Told.content(dossier), List.of(), null, signing);
    }

    /** A builder that starts from this value. */
    public RefusalSlipBuilder toBuilder() {
        return RefusalSlipBuilder.builder(this);
    }

    @Override
    public FormKind kind() {
        return FormKind.REFUSAL;
    }

    @Override
    public Findings findings() {
        Missing missing = new Missing("LT-FORM-004", signing.at());
        office.judge(missing);
        applicant.judge(missing);
        missing.need("/content", content).need("/reasons", reasons).wish("/help", help);
        signing.judge(missing);
        return missing.findings();
    }
}
