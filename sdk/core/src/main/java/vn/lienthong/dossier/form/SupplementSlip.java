package vn.lienthong.dossier.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Supplement;
import vn.lienthong.dossier.form.internal.FormFacts;
import vn.lienthong.dossier.form.internal.MissingFields;
import vn.lienthong.error.Findings;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * Request for everything that a dossier lacks, with the reason (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, form 02;
 * LT-FORM-003).
 *
 * @param office the issuing office
 * @param code the dossier's code; null before reception
 * @param applicant the applicant
 * @param content what the dossier requests
 * @param items papers to be submitted or corrected, in order
 * @param reason why
 * @param help whom to ask for help
 * @param signing the officer who advises the person
 */
@Modelled
public record SupplementSlip(
        IssuingOffice office,
        @Nullable DossierCode code,
        FormApplicant applicant,
        @Nullable FreeText content,
        List<FreeText> items,
        @Nullable FreeText reason,
        @Nullable FreeText help,
        FormSignatory signing)
        implements DossierForm {
    public SupplementSlip {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(applicant, "applicant");
        items = ListCopies.copy(items, "items");
        Objects.requireNonNull(signing, "signing");
    }

    /** Returns the slip of the latest supplement request of a dossier, whose text becomes the single item. */
    public static SupplementSlip of(Dossier dossier, IssuingOffice office) {
        Objects.requireNonNull(dossier, "dossier");
        List<Supplement> all = dossier.papers().supplements();
        Optional<Supplement> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        FormSignatory signing = last.map(Supplement::request)
                .map(asked -> new FormSignatory(asked.at(), asked.person(), null))
                .orElse(new FormSignatory(null, null, null));
        List<FreeText> items =
                last.map(Supplement::request).flatMap(asked -> Optional.ofNullable(asked.content())).stream()
                        .toList();
        return new SupplementSlip(
                office,
                dossier.code(),
                FormApplicant.of(dossier),
                FormFacts.content(dossier),
                items,
                null,
                null,
                signing);
    }

    /** Returns a builder with these values. */
    public SupplementSlipBuilder toBuilder() {
        return SupplementSlipBuilder.builder(this);
    }

    @Override
    public FormKind kind() {
        return FormKind.SUPPLEMENT;
    }

    @Override
    public Findings findings() {
        MissingFields missing = new MissingFields("LT-FORM-003", signing.at());
        office.checkFields(missing);
        applicant.checkFields(missing);
        missing.require("/content", content)
                .require("/items", items)
                .require("/reason", reason)
                .recommend("/help", help);
        signing.checkFields(missing);
        return missing.findings();
    }
}
