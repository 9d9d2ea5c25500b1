package vn.lienthong.cli.spec;

import java.time.OffsetDateTime;
import java.util.List;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.vocabulary.ResultReturn;
import vn.lienthong.dossier.ContactDetails;
import vn.lienthong.dossier.form.AcceptanceSlip;
import vn.lienthong.dossier.form.ApologySlip;
import vn.lienthong.dossier.form.AuthorisationPaper;
import vn.lienthong.dossier.form.ControlRow;
import vn.lienthong.dossier.form.ControlSlip;
import vn.lienthong.dossier.form.DossierForm;
import vn.lienthong.dossier.form.DossierRegister;
import vn.lienthong.dossier.form.FormApplicant;
import vn.lienthong.dossier.form.FormSchedule;
import vn.lienthong.dossier.form.FormSignatory;
import vn.lienthong.dossier.form.IssuingOffice;
import vn.lienthong.dossier.form.PaperCount;
import vn.lienthong.dossier.form.RefusalSlip;
import vn.lienthong.dossier.form.RegisterRow;
import vn.lienthong.dossier.form.ResultPickup;
import vn.lienthong.dossier.form.StopNotice;
import vn.lienthong.dossier.form.SupplementSlip;

/** Complete samples of the seven forms, with invented persons only. */
final class CompleteForms {
    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2025-10-06T09:00+07:00");
    private static final OffsetDateTime APPOINTED = OffsetDateTime.parse("2025-10-20T16:00+07:00");
    private static final DossierCode CODE = DossierCode.of("H56.14-251006-0001");
    private static final FreeText CONTENT = FreeText.of("Cấp Phiếu lý lịch tư pháp số 1");
    private static final IssuingOffice OFFICE = new IssuingOffice(
            "ỦY BAN NHÂN DÂN TỈNH KIỂM THỬ", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", "Quầy số 7", "Kiểm Thử", null);
    private static final IdentityDocument ID = new IdentityDocument.PersonalId("038004000001");
    private static final ContactDetails CONTACT = new ContactDetails(null, PhoneNumber.of("0900000001"), null, null);
    private static final FormApplicant APPLICANT = new FormApplicant(
            PersonName.of("NGUYỄN VĂN KIỂM THỬ"),
            ID,
            CONTACT,
            new AuthorisationPaper(PersonName.of("LÊ VĂN KIỂM THỬ"), ID, CONTACT, FreeText.of("Giấy ủy quyền số 1")));
    private static final FormSignatory SIGNATORY =
            new FormSignatory(RECEIVED, PersonName.of("PHẠM THỊ KIỂM THỬ"), "Giám đốc trung tâm");
    private static final FreeText TEXT = FreeText.of("Quầy số 7");

    private CompleteForms() {}

    static DossierForm create(String name) {
        return switch (name) {
            case "acceptance" -> acceptance();
            case "supplement" ->
                new SupplementSlip(OFFICE, CODE, APPLICANT, CONTENT, List.of(TEXT), TEXT, TEXT, SIGNATORY);
            case "refusal" -> new RefusalSlip(OFFICE, null, APPLICANT, CONTENT, List.of(TEXT), TEXT, SIGNATORY);
            case "apology" ->
                new ApologySlip(OFFICE, CODE, APPLICANT, CONTENT, APPOINTED, APPOINTED.plusDays(3), TEXT, SIGNATORY);
            case "stop" -> new StopNotice(OFFICE, CODE, APPLICANT, CONTENT, TEXT, SIGNATORY);
            case "control" -> control();
            case "register" ->
                new DossierRegister(OFFICE, "01/2025", List.of(registerRow("0001"), registerRow("0002")));
            default -> throw new AssertionError("no form " + name);
        };
    }

    /** Returns the form with an invalid value at a path. */
    static DossierForm withError(DossierForm form, String path) {
        if (form instanceof AcceptanceSlip slip && path.equals("/sets")) {
            return slip.toBuilder().sets(0).build();
        } else if (form instanceof AcceptanceSlip slip && path.equals("/schedule/returnAt")) {
            return slip.toBuilder()
                    .schedule(slip.schedule().toBuilder()
                            .returnAt(RECEIVED.minusMinutes(1))
                            .build())
                    .build();
        } else if (form instanceof ApologySlip slip && path.equals("/newAt")) {
            return slip.toBuilder().newAt(slip.appointedAt()).build();
        } else if (form instanceof ControlSlip slip && path.equals("/rows/1/at")) {
            ControlRow early =
                    slip.rows().get(1).toBuilder().at(RECEIVED.minusDays(1)).build();
            return slip.toBuilder().rows(List.of(slip.rows().get(0), early)).build();
        } else if (form instanceof DossierRegister register && path.equals("/rows/1/code")) {
            return register.toBuilder()
                    .rows(List.of(registerRow("0001"), registerRow("0001")))
                    .build();
        }
        throw new AssertionError("nothing wrong at " + path);
    }

    private static AcceptanceSlip acceptance() {
        return new AcceptanceSlip(
                OFFICE,
                CODE,
                APPLICANT,
                CONTENT,
                List.of(new PaperCount(FreeText.of("Tờ khai"), 1, 0)),
                1,
                new FormSchedule(RECEIVED, APPOINTED, "10 ngày làm việc"),
                new ResultPickup(TEXT, null),
                null,
                PersonName.of("TRẦN THỊ KIỂM THỬ"));
    }

    private static ControlSlip control() {
        List<ControlRow> rows = List.of(
                new ControlRow("Một cửa", "Phòng Nghiệp vụ", RECEIVED, null, null, null, null),
                new ControlRow("Phòng Nghiệp vụ", "Một cửa", RECEIVED.plusDays(5), null, null, null, null));
        return new ControlSlip(OFFICE, CODE, "Sở Tư pháp", List.of(), RECEIVED, APPOINTED, rows);
    }

    private static RegisterRow registerRow(String number) {
        return new RegisterRow(
                DossierCode.of("H56.14-251006-" + number),
                "Cấp Phiếu lý lịch tư pháp",
                PersonName.of("NGUYỄN VĂN KIỂM THỬ"),
                null,
                RECEIVED,
                APPOINTED,
                null,
                ResultReturn.COUNTER,
                null);
    }
}
