package vn.lienthong.print;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;
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
import vn.lienthong.dossier.form.RegisterEntry;
import vn.lienthong.dossier.form.RegisterRow;
import vn.lienthong.dossier.form.ResultPickup;
import vn.lienthong.dossier.form.StopNotice;
import vn.lienthong.dossier.form.SupplementSlip;

/** Invented slips and timelines. */
final class FormSamples {
    static final String CODE = "H56.14-241205-12345";

    private FormSamples() {}

    static final IssuingOffice OFFICE = new IssuingOffice(
            "ỦY BAN NHÂN DÂN TỈNH THANH HÓA",
            "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
            "Sở Tư pháp - Quầy số 7",
            "Thanh Hóa",
            "12345/TN");

    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2024-12-05T08:30:00+07:00");
    private static final OffsetDateTime APPOINTED = OffsetDateTime.parse("2024-12-19T16:00:00+07:00");
    private static final FormSignatory SIGNED =
            new FormSignatory(RECEIVED.plusDays(1), PersonName.of("PHẠM THỊ KIỂM THỬ"), null);

    static final FormApplicant APPLICANT = new FormApplicant(
            PersonName.of("NGUYỄN VĂN KIỂM THỬ"),
            new IdentityDocument.PersonalId("038004000001"),
            contact("0900000001", "kiem.thu@example.vn", "Số 1, phố Thử Nghiệm, phường Hạc Thành"),
            null);

    static AcceptanceSlip slip() {
        return new AcceptanceSlip(
                OFFICE,
                DossierCode.of(CODE),
                APPLICANT,
                FreeText.of("Cấp Phiếu lý lịch tư pháp số 1"),
                List.of(
                        paper("Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp (Mẫu số 03)", 1, 0),
                        paper("Bản chụp giấy tờ chứng minh nơi thường trú", 0, 2)),
                1,
                new FormSchedule(RECEIVED, APPOINTED, "10 ngày làm việc"),
                new ResultPickup(FreeText.of("Quầy số 7, Trung tâm Phục vụ hành chính công"), FreeText.of("Trực tiếp")),
                new RegisterEntry("02/2024", "1187"),
                PersonName.of("TRẦN THỊ KIỂM THỬ"));
    }

    /** Returns a slip with every value of form 01 and more content than one page. */
    static AcceptanceSlip longSlip() {
        String name =
                "CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN SẢN XUẤT, THƯƠNG MẠI, DỊCH VỤ VÀ XUẤT NHẬP KHẨU KIỂM THỬ ";
        AuthorisationPaper by = new AuthorisationPaper(
                PersonName.of("LÊ VĂN KIỂM THỬ"),
                new IdentityDocument.PersonalId("038003000002"),
                contact("0900000003", null, "Thôn Thử Nghiệm"),
                FreeText.of("Giấy ủy quyền số 01/KT"));
        return slip().toBuilder()
                .applicant(new FormApplicant(
                        PersonName.of(name.repeat(3).strip()),
                        new IdentityDocument.OrganisationId("0100109106"),
                        contact("0900000002", null, null),
                        by))
                .components(IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> paper("Giấy tờ thứ " + i + " của hồ sơ kiểm thử, kèm bản vẽ", i % 2, i % 3))
                        .toList())
                .register(null)
                .schedule(new FormSchedule(RECEIVED, null, null))
                .build();
    }

    /** Returns the seven forms with one text in every text field. */
    static List<DossierForm> everywhere(String text) {
        FreeText words = FreeText.of(text);
        PersonName person = PersonName.of(text);
        DossierCode code = DossierCode.of(text);
        ContactDetails contact = contact(text, text, text);
        IdentityDocument id = new IdentityDocument.OrganisationId(text);
        IssuingOffice office = new IssuingOffice(text, text, text, text, text);
        FormApplicant applicant =
                new FormApplicant(person, id, contact, new AuthorisationPaper(person, id, contact, words));
        FormSignatory signing = new FormSignatory(RECEIVED, person, text);
        ControlRow row = new ControlRow(text, text, RECEIVED, ControlRow.HandOverPace.LATE, words, person, person);
        RegisterRow entry =
                new RegisterRow(code, text, person, text, RECEIVED, APPOINTED, APPOINTED, ResultReturn.COUNTER, words);
        return List.of(
                new AcceptanceSlip(
                        office,
                        code,
                        applicant,
                        words,
                        List.of(new PaperCount(words, 1, 1)),
                        1,
                        new FormSchedule(RECEIVED, null, text),
                        new ResultPickup(words, words),
                        new RegisterEntry(text, text),
                        person),
                new SupplementSlip(office, code, applicant, words, List.of(words), words, words, signing),
                new RefusalSlip(office, code, applicant, words, List.of(words), words, signing),
                new ApologySlip(office, code, applicant, words, APPOINTED, APPOINTED.plusDays(3), words, signing),
                new StopNotice(office, code, applicant, words, words, signing),
                new ControlSlip(office, code, text, List.of(text), RECEIVED, APPOINTED, List.of(row)),
                new DossierRegister(office, text, List.of(entry)));
    }

    /** Returns forms 02 to 07 as an agency would complete them. */
    static List<DossierForm> forms() {
        DossierCode code = DossierCode.of(CODE);
        FreeText content = FreeText.of("Cấp Phiếu lý lịch tư pháp số 1");
        FreeText help = FreeText.of("Quầy số 7, điện thoại 0900000009");
        return List.of(
                new SupplementSlip(
                        OFFICE,
                        code,
                        APPLICANT,
                        content,
                        List.of(FreeText.of("Bản sao giấy khai sinh"), FreeText.of("Tờ khai có chữ ký")),
                        FreeText.of("Hồ sơ thiếu thành phần theo quy định"),
                        help,
                        SIGNED),
                new RefusalSlip(
                        OFFICE,
                        code,
                        APPLICANT,
                        content,
                        List.of(FreeText.of("Không thuộc thẩm quyền giải quyết")),
                        help,
                        SIGNED),
                new ApologySlip(
                        OFFICE,
                        code,
                        APPLICANT,
                        content,
                        APPOINTED,
                        APPOINTED.plusDays(4),
                        FreeText.of("Chưa có kết quả xác minh"),
                        SIGNED),
                new StopNotice(OFFICE, code, APPLICANT, content, FreeText.of("Theo đề nghị của người nộp"), SIGNED),
                new ControlSlip(
                        OFFICE,
                        code,
                        "Sở Tư pháp",
                        List.of("Công an tỉnh", "Tòa án nhân dân tỉnh"),
                        RECEIVED,
                        APPOINTED,
                        List.of(
                                row("Bộ phận Một cửa", "Phòng Nghiệp vụ", RECEIVED, ControlRow.HandOverPace.EARLY),
                                row(
                                        "Phòng Nghiệp vụ",
                                        "Công an tỉnh",
                                        RECEIVED.plusDays(1),
                                        ControlRow.HandOverPace.ON_TIME),
                                row(
                                        "Công an tỉnh",
                                        "Phòng Nghiệp vụ",
                                        RECEIVED.plusDays(9),
                                        ControlRow.HandOverPace.LATE))),
                new DossierRegister(
                        OFFICE,
                        "02/2024",
                        List.of(new RegisterRow(
                                code,
                                "Cấp Phiếu lý lịch tư pháp",
                                PersonName.of("NGUYỄN VĂN KIỂM THỬ"),
                                "Sở Tư pháp",
                                RECEIVED,
                                APPOINTED,
                                null,
                                ResultReturn.COUNTER,
                                null))));
    }

    /** Returns forms 02 to 07 without values. */
    static List<DossierForm> bare() {
        FormApplicant nobody = new FormApplicant(null, null, ContactDetails.none(), null);
        FormSignatory unsigned = new FormSignatory(null, null, null);
        return List.of(
                new SupplementSlip(OFFICE, null, nobody, null, List.of(), null, null, unsigned),
                new RefusalSlip(OFFICE, null, nobody, null, List.of(), null, unsigned),
                new ApologySlip(OFFICE, null, nobody, null, null, null, null, unsigned),
                new StopNotice(OFFICE, null, nobody, null, null, unsigned),
                new ControlSlip(OFFICE, null, null, List.of(), null, null, List.of()),
                new DossierRegister(OFFICE, null, List.of()));
    }

    /** Returns the labels of the fields of a form. */
    static List<String> labels(DossierForm form) {
        return switch (form.kind()) {
            case SUPPLEMENT -> List.of("name", "identity", "phone", "content", "items", "reason", "help");
            case REFUSAL -> List.of("name", "content", "reasons", "help");
            case APOLOGY -> List.of("name", "procedure", "appointed", "reason", "newAppointment");
            case STOP -> List.of("name", "content", "reason");
            case CONTROL -> List.of("settlingUnit", "received", "appointment");
            default -> List.of("book");
        };
    }

    private static ControlRow row(String from, String to, OffsetDateTime at, ControlRow.HandOverPace pace) {
        return new ControlRow(from, to, at, pace, null, PersonName.of("A KIỂM THỬ"), PersonName.of("B KIỂM THỬ"));
    }

    static PaperCount paper(String name, @Nullable Integer originals, @Nullable Integer copies) {
        return new PaperCount(FreeText.of(name), originals, copies);
    }

    static ContactDetails contact(@Nullable String phone, @Nullable String email, @Nullable String address) {
        return new ContactDetails(
                email == null ? null : EmailAddress.of(email),
                phone == null ? null : PhoneNumber.of(phone),
                null,
                address == null ? null : PostalAddress.of(address));
    }

    static DossierTimeline timeline() {
        OffsetDateTime start = OffsetDateTime.parse("2024-12-05T08:30:00.120+07:00");
        return new DossierTimeline(
                CODE,
                List.of(
                        new TimelineStep(
                                start,
                                new BilingualText("Đọc thủ tục từ Cổng", "Procedure read from the portal"),
                                48_213,
                                12),
                        new TimelineStep(
                                start.plusSeconds(1),
                                new BilingualText("Tiếp nhận và đồng bộ hồ sơ", "Dossier received and synced"),
                                3_120,
                                1_041),
                        new TimelineStep(
                                start.plusDays(3),
                                new BilingualText("Cập nhật tiến độ: đang xử lý", "Step sent: in process"),
                                941,
                                8)));
    }
}
