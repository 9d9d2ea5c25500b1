package vn.lienthong.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.portal.feedback.FeedbackRow;
import vn.lienthong.portal.feedback.MonthlyFeedback;
import vn.lienthong.portal.feedback.SatisfactionShares;
import vn.lienthong.portal.question.PublishedQuestion;
import vn.lienthong.portal.question.QuestionId;
import vn.lienthong.portal.question.QuestionReply;
import vn.lienthong.portal.report.ReportStatusTable;
import vn.lienthong.portal.report.StatusReport;

/** Each write except dossiers and progress, with a message that the portal accepts. */
public enum WriteOperation {
    REPORT(
            "DongBoTrangThaiHoSo",
            portal -> portal.reports(ReportStatusTable.passedOn()).send(report())),
    REPLY("DongBoKetQuaHoiDapGuiTuDVCQG", portal -> portal.questions().reply(reply())),
    PUBLISH(
            "DongBoHoiDap",
            portal -> portal.questions().publish(new PublishedQuestion(7, null, FreeText.of("Lệ phí là bao nhiêu?")))),
    FEEDBACK("DongBoDanhGia", portal -> portal.feedback().send(feedback()));

    public static final DossierCode PORTAL_DOSSIER = DossierCode.of("G22.99-210301-0007");
    public static final DossierCode OWN_DOSSIER = DossierCode.of("H56.14-210301-00001");

    final String service;
    private final Function<PortalClient, PortalReceipt> call;

    WriteOperation(String service, Function<PortalClient, PortalReceipt> call) {
        this.service = service;
        this.call = call;
    }

    PortalReceipt invoke(PortalClient portal) {
        return call.apply(portal);
    }

    public static StatusReport report() {
        return StatusReport.of(PORTAL_DOSSIER, OWN_DOSSIER, DossierStatus.RECEIVED, PortalTestData.NOW);
    }

    public static QuestionReply reply() {
        return new QuestionReply(
                QuestionId.of("1001"),
                PersonName.of("TRẦN THỊ KIỂM THỬ"),
                "Chuyên viên",
                LocalDate.of(2024, 12, 5),
                FreeText.of("Mười ngày làm việc."));
    }

    public static FeedbackRow row() {
        return new FeedbackRow(
                "Thái độ phục vụ",
                null,
                40,
                new SatisfactionShares(80, 15, 5),
                new SatisfactionShares(80, 15, 5),
                null);
    }

    static MonthlyFeedback feedback() {
        return new MonthlyFeedback(YearMonth.of(2024, 12), List.of(row()));
    }
}
