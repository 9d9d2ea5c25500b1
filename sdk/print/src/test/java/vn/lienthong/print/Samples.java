package vn.lienthong.print;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Address;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Email;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.IdentityDocument;
import vn.lienthong.code.PersonName;
import vn.lienthong.code.Phone;
import vn.lienthong.code.ResultReturn;
import vn.lienthong.dossier.Contact;
import vn.lienthong.dossier.form.AcceptanceSlip;
import vn.lienthong.dossier.form.ApologySlip;
import vn.lienthong.dossier.form.Applicant;
import vn.lienthong.dossier.form.Authorisation;
import vn.lienthong.dossier.form.ControlRow;
import vn.lienthong.dossier.form.ControlSlip;
import vn.lienthong.dossier.form.DossierRegister;
import vn.lienthong.dossier.form.Form;
import vn.lienthong.dossier.form.Office;
import vn.lienthong.dossier.form.PaperCount;
import vn.lienthong.dossier.form.Pickup;
import vn.lienthong.dossier.form.RefusalSlip;
import vn.lienthong.dossier.form.RegisterEntry;
import vn.lienthong.dossier.form.RegisterRow;
import vn.lienthong.dossier.form.Schedule;
import vn.lienthong.dossier.form.Signing;
import vn.lienthong.dossier.form.StopNotice;
import vn.lienthong.dossier.form.SupplementSlip;

/** Invented slips and timelines. */
final class Samples {
    static final String CODE = "H56.14-241205-12345";

    private Samples() {}

    static final Office OFFICE = new Office(
            "ỦY BAN NHÂN DÂN TỈNH THANH HÓA",
            "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
            "Sở Tư pháp - Quầy số 7",
            "Thanh Hóa",
            "12345/TN");

    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2024-12-05T08:30:00+07:00");
    private static final OffsetDateTime APPOINTED = OffsetDateTime.parse("2024-12-19T16:00:00+07:00");
    private static final Signing SIGNED = new Signing(RECEIVED.plusDays(1), PersonName.of("PHẠM THỊ KIỂM THỬ"), null);

    static final Applicant APPLICANT = new Applicant(
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
                new Schedule(RECEIVED, APPOINTED, "10 ngày làm việc"),
                new Pickup(FreeText.of("Quầy số 7, Trung tâm Phục vụ hành chính công"), FreeText.of("Trực tiếp")),
                new RegisterEntry("02/2024", "1187"),
                PersonName.of("TRẦN THỊ KIỂM THỬ"));
    }

    /** Everything that form 01 has room for, and more than fits a page. */
    static AcceptanceSlip longSlip() {
        String name =
                "CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN SẢN XUẤT, THƯƠNG MẠI, DỊCH VỤ VÀ XUẤT NHẬP KHẨU KIỂM THỬ ";
        Authorisation by = new Authorisation(
                PersonName.of("LÊ VĂN KIỂM THỬ"),
                new IdentityDocument.PersonalId("038003000002"),
                contact("0900000003", null, "Thôn Thử Nghiệm"),
                FreeText.of("Giấy ủy quyền số 01/KT"));
        return slip().toBuilder()
                .applicant(new Applicant(
                        PersonName.of(name.repeat(3).strip()),
                        new IdentityDocument.OrganisationId("0100109106"),
                        contact("0900000002", null, null),
                        by))
                .components(IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> paper("Giấy tờ thứ " + i + " của hồ sơ kiểm thử, kèm bản vẽ", i % 2, i % 3))
                        .toList())
                .register(null)
                .schedule(new Schedule(RECEIVED, null, null))
                .build();
    }

    /** The seven forms with one text in every place that takes one. */
    static List<Form> everywhere(String text) {
        FreeText words = FreeText.of(text);
        PersonName person = PersonName.of(text);
        DossierCode code = DossierCode.of(text);
        Contact contact = contact(text, text, text);
        IdentityDocument id = new IdentityDocument.OrganisationId(text);
        Office office = new Office(text, text, text, text, text);
        Applicant applicant = new Applicant(person, id, contact, new Authorisation(person, id, contact, words));
        Signing signing = new Signing(RECEIVED, person, text);
        ControlRow row = new ControlRow(text, text, RECEIVED, ControlRow.Pace.LATE, words, person, person);
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
                        new Schedule(RECEIVED, null, text),
                        new Pickup(words, words),
                        new RegisterEntry(text, text),
                        person),
                new SupplementSlip(office, code, applicant, words, List.of(words), words, words, signing),
                new RefusalSlip(office, code, applicant, words, List.of(words), words, signing),
                new ApologySlip(office, code, applicant, words, APPOINTED, APPOINTED.plusDays(3), words, signing),
                new StopNotice(office, code, applicant, words, words, signing),
                new ControlSlip(office, code, text, List.of(text), RECEIVED, APPOINTED, List.of(row)),
                new DossierRegister(office, text, List.of(entry)));
    }

    /** Forms 02 to 07 as an agency would fill them in. */
    static List<Form> forms() {
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
                                row("Bộ phận Một cửa", "Phòng Nghiệp vụ", RECEIVED, ControlRow.Pace.EARLY),
                                row("Phòng Nghiệp vụ", "Công an tỉnh", RECEIVED.plusDays(1), ControlRow.Pace.ON_TIME),
                                row("Công an tỉnh", "Phòng Nghiệp vụ", RECEIVED.plusDays(9), ControlRow.Pace.LATE))),
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

    /** Forms 02 to 07 of which nothing is known. */
    static List<Form> bare() {
        Applicant nobody = new Applicant(null, null, Contact.none(), null);
        Signing unsigned = new Signing(null, null, null);
        return List.of(
                new SupplementSlip(OFFICE, null, nobody, null, List.of(), null, null, unsigned),
                new RefusalSlip(OFFICE, null, nobody, null, List.of(), null, unsigned),
                new ApologySlip(OFFICE, null, nobody, null, null, null, null, unsigned),
                new StopNotice(OFFICE, null, nobody, null, null, unsigned),
                new ControlSlip(OFFICE, null, null, List.of(), null, null, List.of()),
                new DossierRegister(OFFICE, null, List.of()));
    }

    /** The labels of what such a form asks for. */
    static List<String> labels(Form form) {
        return switch (form.kind()) {
            case SUPPLEMENT -> List.of("name", "identity", "phone", "content", "items", "reason", "help");
            case REFUSAL -> List.of("name", "content", "reasons", "help");
            case APOLOGY -> List.of("name", "procedure", "appointed", "reason", "newAppointment");
            case STOP -> List.of("name", "content", "reason");
            case CONTROL -> List.of("settlingUnit", "received", "appointment");
            default -> List.of("book");
        };
    }

    private static ControlRow row(String from, String to, OffsetDateTime at, ControlRow.Pace pace) {
        return new ControlRow(from, to, at, pace, null, PersonName.of("A KIỂM THỬ"), PersonName.of("B KIỂM THỬ"));
    }

    static PaperCount paper(String name, @Nullable Integer originals, @Nullable Integer copies) {
        return new PaperCount(FreeText.of(name), originals, copies);
    }

    static Contact contact(@Nullable String phone, @Nullable String email, @Nullable String address) {
        return new Contact(
                email == null ? null : Email.of(email),
                phone == null ? null : Phone.of(phone),
                null,
                address == null ? null : Address.of(address));
    }

    static Timeline timeline() {
        OffsetDateTime start = OffsetDateTime.parse("2024-12-05T08:30:00.120+07:00");
        return new Timeline(
                CODE,
                List.of(
                        new TimelineStep(
                                start,
                                new Bilingual("Đọc thủ tục từ Cổng", "Procedure read from the portal"),
                                48_213,
                                12),
                        new TimelineStep(
                                start.plusSeconds(1),
                                new Bilingual("Tiếp nhận và đồng bộ hồ sơ", "Dossier received and synced"),
                                3_120,
                                1_041),
                        new TimelineStep(
                                start.plusDays(3),
                                new Bilingual("Cập nhật tiến độ: đang xử lý", "Step sent: in process"),
                                941,
                                8)));
    }
}
