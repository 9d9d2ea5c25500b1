package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.ComponentCode;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.judge.ValidationResult;
import vn.lienthong.portal.AgencyIdentity;
import vn.lienthong.portal.feedback.FeedbackRow;
import vn.lienthong.portal.feedback.MonthlyFeedback;
import vn.lienthong.portal.feedback.SatisfactionShares;
import vn.lienthong.portal.internal.wire.RequestWriter;
import vn.lienthong.portal.question.PublishedQuestion;
import vn.lienthong.portal.question.QuestionId;
import vn.lienthong.portal.question.QuestionReply;
import vn.lienthong.portal.report.ReportStatusTable;
import vn.lienthong.portal.report.ReportedPaper;
import vn.lienthong.portal.report.StatusReport;

/**
 * Tests that the judge rejects a message to the other services in which a key is missing, misspelt or of another
 * type.
 */
@Tag("LT-MSG-005")
@Tag("LT-MSG-010")
@Tag("LT-MSG-014")
class ServiceKeysTest {
    private static final ServiceMessageComposer OUT =
            new ServiceMessageComposer(new AgencyIdentity(AgencyCode.of("H56.14"), "Sở Tư pháp"));
    private static final String PAPER_ID = "/data/TaiLieuXuLy/*/TepDinhKemId";

    record ServiceMessage(String service, byte[] body) {
        String name() {
            return "portal/" + service + ".request";
        }

        @Override
        public String toString() {
            return service;
        }
    }

    static List<ServiceMessage> messages() {
        ReportedPaper paper = new ReportedPaper(
                "9", FileName.of("a.pdf"), ComponentCode.of("KQ"), FileUrl.of("https://dvc.example.gov.vn/f"), true);
        StatusReport report = new StatusReport(
                DossierCode.of("G22.99-210301-0007"),
                DossierCode.of("H56.14-210301-00001"),
                TechId.of("88a4fab0"),
                FreeText.of("Đủ điều kiện"),
                OffsetDateTime.parse("2021-03-02T10:00:00+07:00"),
                DossierStatus.RETURNED,
                List.of(paper));
        QuestionReply reply = new QuestionReply(
                QuestionId.of("1"),
                PersonName.of("TRẦN THỊ KIỂM THỬ"),
                "Chuyên viên",
                LocalDate.of(2024, 2, 29),
                FreeText.of("Có"));
        SatisfactionShares shares = new SatisfactionShares(100, 0, 0);
        FeedbackRow row = new FeedbackRow("Thái độ", ProcedureCode.of("2.000488"), 1, shares, shares, FreeText.of("x"));
        return Stream.of(
                        new ServiceMessage(
                                ServiceMessageComposer.REPORT, OUT.composeReport(report, ReportStatusTable.passedOn())),
                        new ServiceMessage(ServiceMessageComposer.REPLY, OUT.composeReply(reply)),
                        new ServiceMessage(
                                ServiceMessageComposer.PUBLISH,
                                OUT.composeQuestion(new PublishedQuestion(7, FieldCode.of("G15"), FreeText.of("?")))),
                        new ServiceMessage(
                                ServiceMessageComposer.FEEDBACK,
                                OUT.composeFeedback(new MonthlyFeedback(YearMonth.of(2024, 9), List.of(row)))))
                .map(message ->
                        new ServiceMessage(message.service, RequestWriter.withSession(Secret.of("s"), message.body)))
                .toList();
    }

    static Stream<Arguments> members() {
        return messages().stream()
                .flatMap(message -> MessageMember.of(PortalVectors.tree(message.body())).stream()
                        .map(member -> Arguments.of(message, member)));
    }

    @ParameterizedTest
    @MethodSource("messages")
    @DisplayName("The complete message is accepted, contains exactly the keys of its schema, and each is required")
    void whole(ServiceMessage message) {
        assertThat(MessageJudge.standard().judge(message.name(), message.body()).violations())
                .isEmpty();
        JsonNode schema = PortalVectors.file("schemas/" + message.name() + ".json");
        Set<String> keys = MessageMember.keys(PortalVectors.tree(message.body()));
        assertThat(SchemaKeys.all(schema)).isEqualTo(keys);
        assertThat(SchemaKeys.required(schema)).isEqualTo(keys);
    }

    @ParameterizedTest
    @MethodSource("members")
    @DisplayName("A key that is left out, misspelt or of another type is refused")
    void broken(ServiceMessage message, MessageMember member) {
        List<MemberBreakage> breakages = MemberBreakage.of(member.value(PortalVectors.tree(message.body())));
        assertThat(breakages).hasSizeGreaterThanOrEqualTo(9);
        for (MemberBreakage breakage : breakages) {
            boolean taken = breakage.isNull() || breakage.toString().equals("retype 1");
            if (member.place().equals(PAPER_ID) && taken) {
                continue; // Other systems write a number or null here.
            }
            JsonNode twin = PortalVectors.tree(message.body());
            breakage.change().in(member.holder(twin), member.key());
            ValidationResult verdict = MessageJudge.standard().judge(message.name(), PortalVectors.bytes(twin));
            assertThat(verdict.violations())
                    .as("%s %s", breakage, member.pointer())
                    .anySatisfy(
                            violation -> assertThat(violation.pointer() + "/").startsWith(member.object() + "/"));
        }
    }
}
