package vn.lienthong.portal.internal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.TableBuilder;
import vn.lienthong.portal.FeedbackRow;
import vn.lienthong.portal.MonthlyFeedback;
import vn.lienthong.portal.PublishedQuestion;
import vn.lienthong.portal.QuestionReply;
import vn.lienthong.portal.ReportedPaper;
import vn.lienthong.portal.Self;
import vn.lienthong.portal.StatusReport;

/** The bodies of reports, questions, answers and figures, without a session. */
final class ServiceRequests {
    /** The only type that was seen in a report. */
    private static final String TYPE = "2";

    private static final JsonCodec CODEC = JsonCodec.standard();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M-uuuu", Locale.ROOT);

    static final ObjectTable<ReportedPaper, ?> PAPER = ObjectTable.<ReportedPaper, Void>of(
                    "portal1/report/paper", Requests.unread())
            .as(Codes.FILE_NAME)
            .at("TenTepDinhKem", "/fileName", ReportedPaper::fileName, (draft, any) -> {})
            .as(Codes.COMPONENT)
            .at("MaThanhPhanHoSo", "/component", ReportedPaper::component, (draft, any) -> {})
            .text("TepDinhKemId", "/id", ReportedPaper::id, (draft, any) -> {})
            .as(Codes.LINK)
            .at("DuongDanTaiTepTin", "/url", ReportedPaper::url, (draft, any) -> {})
            .derived("IsDeleted", "/removed", paper -> Wire.TRUTH.write().apply(paper.removed()))
            .build();

    static final ObjectTable<Told, ?> REPORT = ObjectTable.<Told, Void>of("portal1/report", Requests.unread())
            .derived("MaHoSo", "/portalCode", told -> told.report.portalCode().value())
            .derived("MaHoSoDonVi", "/ownCode", told -> told.report.ownCode().value())
            .as(Codes.TECH_ID)
            .at("MaDoiTuong", "/account", told -> told.report.account(), (draft, any) -> {})
            .as(Codes.PROSE)
            .at("NoiDung", "/content", told -> told.report.content(), (draft, any) -> {})
            .derived("NgayXuLy", "/at", told -> Wire.DATE_TIME.write().apply(told.report.at()))
            .derived("TrangThai", "/status", told -> Codes.STATUS.write().apply(told.status))
            .of(PAPER)
            .list("TaiLieuXuLy", "/papers", told -> told.report.papers(), (draft, any) -> {})
            .build();

    static final ObjectTable<Row<PublishedQuestion>, ?> QUESTION = ObjectTable.<Row<PublishedQuestion>, Void>of(
                    "portal1/question", Requests.unread())
            .number("HOIDAPID", "/id", row -> row.value.id(), (draft, any) -> {})
            .as(Codes.FIELD)
            .at("MaLinhVuc", "/field", row -> row.value.field(), (draft, any) -> {})
            .derived("NOIDUNG", "/content", row -> row.value.content().value())
            .derived("MADONVI", "/agency", row -> row.self.code().value())
            .derived("TENDONVI", "/agencyName", row -> row.self.name())
            .build();

    static final ObjectTable<Row<QuestionReply>, ?> REPLY = ObjectTable.<Row<QuestionReply>, Void>of(
                    "portal1/reply", Requests.unread())
            .derived("HOIDAPID", "/question", row -> row.value.question().value())
            .derived("MADONVI", "/agency", row -> row.self.code().value())
            .derived("NGUOITRALOI", "/by", row -> row.value.by().value())
            .text("CHUCVUNGUOITRALOI", "/position", row -> row.value.position(), (draft, any) -> {})
            .derived("NGAYTRALOI", "/day", row -> DAY.format(row.value.day()))
            .derived("NOIDUNGTRALOI", "/content", row -> row.value.content().value())
            .build();

    static final ObjectTable<Figures, ?> FEEDBACK = ObjectTable.<Figures, Void>of("portal1/feedback", Requests.unread())
            .derived("NgayTongHop", "/month", figures -> figures.month)
            .number("TongSoNguoiDanhGia", "/people", figures -> figures.row.people(), (draft, any) -> {})
            .derived(
                    "PhanTramDanhGiaRatHaiLong",
                    "/overall/very",
                    f -> share(f.row.overall().very()))
            .derived(
                    "PhanTramDanhGiaHaiLong",
                    "/overall/satisfied",
                    f -> share(f.row.overall().satisfied()))
            .derived(
                    "PhanTramDanhGiaChuaHaiLong",
                    "/overall/unsatisfied",
                    f -> share(f.row.overall().unsatisfied()))
            .as(Codes.PROSE)
            .at("DanhSachNoiDungYKien", "/opinions", figures -> figures.row.opinions(), (draft, any) -> {})
            .as(Codes.PROCEDURE)
            .at("MaThuTuc", "/procedure", figures -> figures.row.procedure(), (draft, any) -> {})
            .derived("NoiDung", "/subject", figures -> figures.row.subject())
            .derived(
                    "PhanTramDanhGiaDichVuRatHaiLong",
                    "/service/very",
                    f -> share(f.row.service().very()))
            .derived(
                    "PhanTramDanhGiaDichVuHaiLong",
                    "/service/satisfied",
                    f -> share(f.row.service().satisfied()))
            .derived(
                    "PhanTramDanhGiaDichVuChuaHaiLong",
                    "/service/unsatisfied",
                    f -> share(f.row.service().unsatisfied()))
            .derived("Madonvi", "/agency", figures -> figures.self.code().value())
            .derived("TenDonVi", "/agencyName", figures -> figures.self.name())
            .build();

    private ServiceRequests() {}

    /** A report with the status that the site's table has for it. */
    static byte[] report(Self self, StatusReport report, DossierStatus told) {
        TableBuilder<Told, Void> table = frame(OutgoingServices.REPORT, self);
        table.derived("type", "/type", any -> TYPE).of(REPORT).one("data", "/report", one -> one, (draft, any) -> {});
        return CODEC.write(table.build(), new Told(report, told));
    }

    static byte[] publish(Self self, PublishedQuestion question) {
        return list(OutgoingServices.PUBLISH, self, QUESTION, List.of(new Row<>(self, question)));
    }

    static byte[] reply(Self self, QuestionReply reply) {
        return list(OutgoingServices.REPLY, self, REPLY, List.of(new Row<>(self, reply)));
    }

    static byte[] feedback(Self self, MonthlyFeedback feedback) {
        String month = MONTH.format(feedback.month());
        List<Figures> rows = feedback.rows().stream()
                .map(row -> new Figures(self, month, row))
                .toList();
        return list(OutgoingServices.FEEDBACK, self, FEEDBACK, rows);
    }

    private static String share(int percent) {
        return percent + "%";
    }

    private static <T> byte[] list(String service, Self self, ObjectTable<T, ?> row, List<T> rows) {
        TableBuilder<List<T>, Void> table = frame(service, self);
        table.of(row).list("data", "/rows", all -> all, (draft, any) -> {});
        return CODEC.write(table.build(), rows);
    }

    private static <T> TableBuilder<T, Void> frame(String service, Self self) {
        return ObjectTable.<T, Void>of("portal1/" + service, Requests.unread())
                .derived("madonvi", "/agency", any -> self.code().value())
                .derived("service", "/service", any -> service);
    }

    record Told(StatusReport report, DossierStatus status) {}

    record Row<T>(Self self, T value) {}

    record Figures(Self self, String month, FeedbackRow row) {}
}
