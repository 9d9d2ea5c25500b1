package vn.lienthong.dossier.form;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.form.internal.FormFacts;
import vn.lienthong.dossier.form.internal.MissingFields;
import vn.lienthong.error.Findings;
import vn.lienthong.value.Language;
import vn.lienthong.value.ListCopies;
import vn.lienthong.value.Modelled;

/**
 * Acceptance slip with the appointment for the result (giấy tiếp nhận hồ sơ và hẹn trả kết quả, form 01;
 * LT-FORM-001, LT-FORM-002).
 *
 * @param office the issuing office
 * @param code the code, exactly as it was issued
 * @param applicant the person or organisation that submitted the dossier
 * @param content what is requested
 * @param components the submitted papers, in order
 * @param sets number of sets of the dossier
 * @param schedule when it was received and when the result is returned
 * @param pickup where and how the result is received
 * @param register its entry in the register, if one is kept
 * @param receiver the officer who received the dossier
 */
@Modelled
public record AcceptanceSlip(
        IssuingOffice office,
        @Nullable DossierCode code,
        FormApplicant applicant,
        @Nullable FreeText content,
        List<PaperCount> components,
        int sets,
        FormSchedule schedule,
        ResultPickup pickup,
        @Nullable RegisterEntry register,
        @Nullable PersonName receiver)
        implements DossierForm {
    public AcceptanceSlip {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(applicant, "applicant");
        components = ListCopies.copy(components, "components");
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(pickup, "pickup");
    }

    /**
     * Returns the slip of a dossier: one set, the papers that have a name, the way of return in the given language.
     */
    public static AcceptanceSlip of(Dossier dossier, IssuingOffice office, Language language) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(language, "language");
        return new AcceptanceSlip(
                Objects.requireNonNull(office, "office"),
                dossier.code(),
                FormApplicant.of(dossier),
                FormFacts.content(dossier),
                FormFacts.papers(dossier),
                1,
                new FormSchedule(dossier.filing().receivedAt(), dossier.appointment(), null),
                FormFacts.pickup(dossier, office, language),
                null,
                null);
    }

    /** Returns a builder with these values. */
    public AcceptanceSlipBuilder toBuilder() {
        return AcceptanceSlipBuilder.builder(this);
    }

    @Override
    public FormKind kind() {
        return FormKind.ACCEPTANCE;
    }

    @Override
    public Findings findings() {
        MissingFields missing = new MissingFields("LT-FORM-001", schedule.receivedAt());
        office.checkFields(missing);
        missing.require("/code", code);
        applicant.checkFields(missing);
        missing.require("/content", content)
                .require("/components", components)
                .failIf("/sets", sets < 1, "form.sets")
                .require("/schedule/receivedAt", schedule.receivedAt())
                .require("/schedule/returnAt", schedule.returnAt())
                .require("/pickup/place", pickup.place())
                .withRequirement("LT-FORM-010")
                .require("/receiver", receiver);
        missing.withRequirement("LT-FORM-013").expect("/schedule/timeLimit", schedule.timeLimit());
        missing.warnIf(
                "/schedule/returnAt",
                FormFacts.isBefore(schedule.returnAt(), schedule.receivedAt()),
                "form.return-early");
        return missing.findings();
    }
}
