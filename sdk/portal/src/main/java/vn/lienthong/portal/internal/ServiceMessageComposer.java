package vn.lienthong.portal.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.feedback.MonthlyFeedback;
import vn.lienthong.portal.internal.wire.ServiceRequestWriter;
import vn.lienthong.portal.question.PublishedQuestion;
import vn.lienthong.portal.question.QuestionReply;
import vn.lienthong.portal.report.ReportStatusTable;
import vn.lienthong.portal.report.ReportedPaper;
import vn.lienthong.portal.report.StatusReport;

/**
 * A composer of bodies with reports, questions, replies and monthly figures. It rejects values that the portal
 * cannot accept.
 */
public final class ServiceMessageComposer {
    /** Name of the service for status reports. */
    public static final String REPORT;

    /** Name of the service that publishes a question of the agency. */
    public static final String PUBLISH;

    /** Name of the service for the answer to a forwarded question. */
    public static final String REPLY;

    /** Name of the service for monthly figures. */
    public static final String FEEDBACK;

    private static final int MAX_FILE_NAME_LENGTH = 4000;

    static {
        // Assigned here, because a compiler copies constants into the classes that use them, and message names must
        // stay in this package.
        REPORT = "DongBoTrangThaiHoSo";
        PUBLISH = "DongBoHoiDap";
        REPLY = "DongBoKetQuaHoiDapGuiTuDVCQG";
        FEEDBACK = "DongBoDanhGia";
    }

    private final AgencyIdentity agency;

    public ServiceMessageComposer(AgencyIdentity self) {
        this.agency = self;
    }

    /**
     * Returns the body of a report.
     *
     * @throws UnsendableException listing every value that prevents sending
     */
    public byte[] composeReport(StatusReport report, ReportStatusTable statuses) {
        List<Finding> findings = new ArrayList<>();
        Optional<DossierStatus> reported = statuses.reportedStatus(report.status());
        if (reported.isEmpty()) {
            findings.add(Finding.of("/status", "LT-SVC-002", Severity.FAIL, "report.status.untold"));
        }
        checkYear("/at", report.at(), findings);
        for (int i = 0; i < report.papers().size(); i++) {
            checkPaper("/papers/" + i, report.papers().get(i), findings);
        }
        requireNoFindings(findings);
        return ServiceRequestWriter.writeReport(agency, report, reported.orElseThrow());
    }

    private static void checkPaper(String path, ReportedPaper paper, List<Finding> findings) {
        FileName name = paper.fileName();
        if (name != null && name.value().codePointCount(0, name.value().length()) > MAX_FILE_NAME_LENGTH) {
            String length =
                    Integer.toString(name.value().codePointCount(0, name.value().length()));
            findings.add(Finding.of(path + "/fileName", "LT-SVC-004", Severity.FAIL, "report.file-name-long", length));
        }
        if (paper.url() == null && !paper.removed()) {
            findings.add(Finding.of(path + "/url", "LT-SVC-004", Severity.FAIL, "report.missing"));
        }
    }

    /** Returns the body that publishes a question. */
    public byte[] composeQuestion(PublishedQuestion question) {
        return ServiceRequestWriter.writeQuestion(agency, question);
    }

    /**
     * Returns the body of a reply.
     *
     * @throws UnsendableException if its day cannot be written
     */
    public byte[] composeReply(QuestionReply reply) {
        List<Finding> findings = new ArrayList<>();
        LocalDate day = reply.day();
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            findings.add(Finding.of("/day", "LT-SVC-010", Severity.FAIL, "dossier.date.year"));
        }
        requireNoFindings(findings);
        return ServiceRequestWriter.writeReply(agency, reply);
    }

    /**
     * Returns the body of monthly figures.
     *
     * @throws UnsendableException if the shares do not add up, or the month cannot be written
     */
    public byte[] composeFeedback(MonthlyFeedback feedback) {
        Findings findings = feedback.check();
        if (findings.failed()) {
            throw new UnsendableException(findings);
        }
        return ServiceRequestWriter.writeFeedback(agency, feedback);
    }

    private static void checkYear(String path, @Nullable OffsetDateTime time, List<Finding> findings) {
        if (time != null && !VietnamTime.hasFourDigitYear(time)) {
            findings.add(Finding.of(path, "LT-MSG-008", Severity.FAIL, "dossier.date.year"));
        }
    }

    private static void requireNoFindings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new UnsendableException(new Findings(findings));
        }
    }
}
