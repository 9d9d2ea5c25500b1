package vn.lienthong.portal.internal.wire;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.json.MappingBuilder;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.feedback.FeedbackRow;
import vn.lienthong.portal.feedback.MonthlyFeedback;
import vn.lienthong.portal.internal.ServiceMessageComposer;
import vn.lienthong.portal.question.PublishedQuestion;
import vn.lienthong.portal.question.QuestionReply;
import vn.lienthong.portal.report.ReportedPaper;
import vn.lienthong.portal.report.StatusReport;

/** A writer of bodies with reports, questions, replies and monthly figures, without the session id. */
public final class ServiceRequestWriter {
    /** The only type observed in reports. */
    private static final String TYPE = "2";

    private static final JsonCodec CODEC = JsonCodec.standard();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M-uuuu", Locale.ROOT);

    static final ObjectMapping<ReportedPaper, ?> PAPER = ObjectMapping.<ReportedPaper, Void>of(
                    "portal1/report/paper", RequestWriter.writeOnly())
            .as(WireFormats.FILE_NAME)
            .at("TenTepDinhKem", "/fileName", ReportedPaper::fileName, (draft, any) -> {})
            .as(WireFormats.COMPONENT)
            .at("MaThanhPhanHoSo", "/component", ReportedPaper::component, (draft, any) -> {})
            .text("TepDinhKemId", "/id", ReportedPaper::id, (draft, any) -> {})
            .as(WireFormats.LINK)
            .at("DuongDanTaiTepTin", "/url", ReportedPaper::url, (draft, any) -> {})
            .derived(
                    "IsDeleted",
                    "/removed",
                    paper -> WireValues.BOOLEAN_TEXT.write().apply(paper.removed()))
            .build();

    static final ObjectMapping<ReportBody, ?> REPORT = ObjectMapping.<ReportBody, Void>of(
                    "portal1/report", RequestWriter.writeOnly())
            .derived("MaHoSo", "/portalCode", body -> body.report.portalCode().value())
            .derived("MaHoSoDonVi", "/ownCode", body -> body.report.ownCode().value())
            .as(WireFormats.TECH_ID)
            .at("MaDoiTuong", "/account", body -> body.report.account(), (draft, any) -> {})
            .as(WireFormats.PROSE)
            .at("NoiDung", "/content", body -> body.report.content(), (draft, any) -> {})
            .derived("NgayXuLy", "/at", body -> WireValues.DATE_TIME.write().apply(body.report.at()))
            .derived("TrangThai", "/status", body -> WireFormats.STATUS.write().apply(body.status))
            .nested(PAPER)
            .list("TaiLieuXuLy", "/papers", body -> body.report.papers(), (draft, any) -> {})
            .build();

    static final ObjectMapping<AnswerBody<PublishedQuestion>, ?> QUESTION =
            ObjectMapping.<AnswerBody<PublishedQuestion>, Void>of("portal1/question", RequestWriter.writeOnly())
                    .number("HOIDAPID", "/id", row -> row.value.id(), (draft, any) -> {})
                    .as(WireFormats.FIELD)
                    .at("MaLinhVuc", "/field", row -> row.value.field(), (draft, any) -> {})
                    .derived("NOIDUNG", "/content", row -> row.value.content().value())
                    .derived("MADONVI", "/agency", row -> row.agency.code().value())
                    .derived("TENDONVI", "/agencyName", row -> row.agency.name())
                    .build();

    static final ObjectMapping<AnswerBody<QuestionReply>, ?> REPLY = ObjectMapping.<AnswerBody<QuestionReply>, Void>of(
                    "portal1/reply", RequestWriter.writeOnly())
            .derived("HOIDAPID", "/question", row -> row.value.question().value())
            .derived("MADONVI", "/agency", row -> row.agency.code().value())
            .derived("NGUOITRALOI", "/by", row -> row.value.respondent().value())
            .text("CHUCVUNGUOITRALOI", "/position", row -> row.value.position(), (draft, any) -> {})
            .derived("NGAYTRALOI", "/day", row -> DAY.format(row.value.day()))
            .derived("NOIDUNGTRALOI", "/content", row -> row.value.content().value())
            .build();

    static final ObjectMapping<FeedbackBody, ?> FEEDBACK = ObjectMapping.<FeedbackBody, Void>of(
                    "portal1/feedback", RequestWriter.writeOnly())
            .derived("NgayTongHop", "/month", figures -> figures.month)
            .number("TongSoNguoiDanhGia", "/people", figures -> figures.row.people(), (draft, any) -> {})
            .derived(
                    "PhanTramDanhGiaRatHaiLong",
                    "/overall/very",
                    f -> formatShare(f.row.overall().verySatisfied()))
            .derived(
                    "PhanTramDanhGiaHaiLong",
                    "/overall/satisfied",
                    f -> formatShare(f.row.overall().satisfied()))
            .derived(
                    "PhanTramDanhGiaChuaHaiLong",
                    "/overall/unsatisfied",
                    f -> formatShare(f.row.overall().unsatisfied()))
            .as(WireFormats.PROSE)
            .at("DanhSachNoiDungYKien", "/opinions", figures -> figures.row.opinions(), (draft, any) -> {})
            .as(WireFormats.PROCEDURE)
            .at("MaThuTuc", "/procedure", figures -> figures.row.procedure(), (draft, any) -> {})
            .derived("NoiDung", "/subject", figures -> figures.row.subject())
            .derived(
                    "PhanTramDanhGiaDichVuRatHaiLong",
                    "/service/very",
                    f -> formatShare(f.row.service().verySatisfied()))
            .derived(
                    "PhanTramDanhGiaDichVuHaiLong",
                    "/service/satisfied",
                    f -> formatShare(f.row.service().satisfied()))
            .derived(
                    "PhanTramDanhGiaDichVuChuaHaiLong",
                    "/service/unsatisfied",
                    f -> formatShare(f.row.service().unsatisfied()))
            .derived("Madonvi", "/agency", figures -> figures.agency.code().value())
            .derived("TenDonVi", "/agencyName", figures -> figures.agency.name())
            .build();

    private ServiceRequestWriter() {}

    /** Returns the body of a report with the reported status. */
    public static byte[] writeReport(AgencyIdentity self, StatusReport report, DossierStatus reported) {
        MappingBuilder<ReportBody, Void> table = frameMapping(ServiceMessageComposer.REPORT, self);
        table.derived("type", "/type", any -> TYPE)
                .nested(REPORT)
                .object("data", "/report", one -> one, (draft, any) -> {});
        return CODEC.write(table.build(), new ReportBody(report, reported));
    }

    public static byte[] writeQuestion(AgencyIdentity self, PublishedQuestion question) {
        return writeList(ServiceMessageComposer.PUBLISH, self, QUESTION, List.of(new AnswerBody<>(self, question)));
    }

    public static byte[] writeReply(AgencyIdentity self, QuestionReply reply) {
        return writeList(ServiceMessageComposer.REPLY, self, REPLY, List.of(new AnswerBody<>(self, reply)));
    }

    public static byte[] writeFeedback(AgencyIdentity self, MonthlyFeedback feedback) {
        String month = MONTH.format(feedback.month());
        List<FeedbackBody> rows = feedback.rows().stream()
                .map(row -> new FeedbackBody(self, month, row))
                .toList();
        return writeList(ServiceMessageComposer.FEEDBACK, self, FEEDBACK, rows);
    }

    private static String formatShare(int percent) {
        return percent + "%";
    }

    private static <T> byte[] writeList(String service, AgencyIdentity self, ObjectMapping<T, ?> row, List<T> rows) {
        MappingBuilder<List<T>, Void> table = frameMapping(service, self);
        table.nested(row).list("data", "/rows", all -> all, (draft, any) -> {});
        return CODEC.write(table.build(), rows);
    }

    private static <T> MappingBuilder<T, Void> frameMapping(String service, AgencyIdentity self) {
        return ObjectMapping.<T, Void>of("portal1/" + service, RequestWriter.writeOnly())
                .derived("madonvi", "/agency", any -> self.code().value())
                .derived("service", "/service", any -> service);
    }

    record ReportBody(StatusReport report, DossierStatus status) {}

    record AnswerBody<T>(AgencyIdentity agency, T value) {}

    record FeedbackBody(AgencyIdentity agency, String month, FeedbackRow row) {}
}
