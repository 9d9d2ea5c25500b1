package vn.lienthong.portal.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Finding;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.error.UnsendableException;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalFixture;
import vn.lienthong.portal.ScriptedPortal;
import vn.lienthong.portal.WriteOperation;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.value.Extras;
import vn.lienthong.value.JsonValue;

@Timeout(60)
class PortalQuestionsTest {
    private static final QuestionId ASKED = QuestionId.of("1001");

    @Test
    @Tag("LT-SVC-007")
    @Tag("LT-SVC-008")
    @DisplayName("A forwarded question is read completely; one with state 0 is preserved and distinguished")
    void listed() {
        try (PortalFixture rig = new PortalFixture(SandboxOptions.standard())) {
            Answer<List<Question>> answer = rig.portal.questions().listForwarded();

            assertThat(answer.findings()).isEmpty();
            assertThat(answer.value()).extracting(Question::isStateZero).containsExactly(false, true);
            Question question = answer.value().get(0);
            assertThat(question.id()).isEqualTo(ASKED);
            assertThat(question.field()).isEqualTo(FieldCode.of("G15-TP01"));
            assertThat(question.agency()).hasToString("H56.14");
            assertThat(question.agencyName()).isEqualTo("Sở Tư pháp");
            assertThat(question.content()).isEqualTo(FreeText.of("Thời hạn cấp phiếu là bao lâu?"));
            assertThat(question.procedure()).hasToString("2.000488");
            assertThat(question.answer()).isNull();
            assertThat(question.state()).isEqualTo("1");
            QuestionAuthor asker = question.author();
            assertThat(asker.name().value()).isEqualTo("NGUYỄN VĂN KIỂM THỬ");
            assertThat(asker.address().value()).isEqualTo("Số 1, phường Kiểm Thử");
            assertThat(asker.email().value()).isEqualTo("kiem.thu@example.vn");
            assertThat(asker.phone().value()).isEqualTo("0900000001");
            assertThat(answer.toString()).doesNotContain("KIỂM THỬ", "phường", "kiem.thu", "0900", "Thời hạn");
        }
    }

    @Test
    @Tag("LT-SVC-010")
    @Tag("LT-SVC-007")
    @DisplayName("An answer reaches the portal in the form of its wire and is listed there")
    void answered() {
        try (PortalFixture rig = new PortalFixture(SandboxOptions.standard())) {
            PortalQuestions questions = rig.portal.questions();
            assertThat(questions.listAnswers(ASKED).value()).isEmpty();

            questions.reply(WriteOperation.reply());

            assertThat(rig.sandbox.records().replies("1001"))
                    .containsExactly("{\"HOIDAPID\":\"1001\",\"MADONVI\":\"H56.14\","
                            + "\"NGUOITRALOI\":\"TRẦN THỊ KIỂM THỬ\",\"CHUCVUNGUOITRALOI\":\"Chuyên viên\","
                            + "\"NGAYTRALOI\":\"05/12/2024\",\"NOIDUNGTRALOI\":\"Mười ngày làm việc.\"}");
            QuestionAnswer given = questions.listAnswers(ASKED).value().get(0);
            assertThat(questions.listForwarded().value().get(0).answer()).isEqualTo(given);
            assertThat(given.id()).isEqualTo("55");
            assertThat(given.content().value()).isEqualTo("Mười ngày làm việc.");
            assertThat(given.toString()).doesNotContain("Mười");
            assertThat(rig.lastExchange("LayNoiDungTraLoiTheoCauHoi").requestBody())
                    .contains("\"cauhoiid\":1001");
            rig.assertNoViolation();
        }
    }

    @Test
    @Tag("LT-SVC-009")
    @DisplayName("A question of the agency is published, and listed among those of agencies")
    void published() {
        try (PortalFixture rig = new PortalFixture(SandboxOptions.standard())) {
            rig.portal.questions().publish(new PublishedQuestion(7, FieldCode.of("G15-TP01"), FreeText.of("Lệ phí?")));

            assertThat(rig.sandbox.records().publishedQuestions())
                    .containsExactly("{\"HOIDAPID\":7,\"MaLinhVuc\":\"G15-TP01\",\"NOIDUNG\":\"Lệ phí?\","
                            + "\"MADONVI\":\"H56.14\",\"TENDONVI\":\"Sở Tư pháp\"}");
            assertThat(rig.portal.questions().listAgencyQuestions().value())
                    .singleElement()
                    .satisfies(question -> assertThat(question.id().value()).isEqualTo("7"));
            rig.assertNoViolation();
        }
    }

    @Test
    @Tag("LT-SVC-007")
    @Tag("LT-MSG-004")
    @DisplayName(
            "Odd rows are read as far as possible: unknown values are preserved, invalid rows skipped and reported")
    void odd() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = script.connect()) {
            script.respondTo(
                    "LayDanhSachHoiDapGuiTuDVCQG",
                    "{\"error_code\":\"00\",\"result\":[{\"HOIDAPID\":\" 12 \",\"NOIDUNG\":5,\"HOVATEN\":\"\",\"MOI\":[1]},"
                            + "{\"HOIDAPID\":null},{\"NOIDUNG\":\"x\"},{\"HOIDAPID\":9,\"DIACHI\":{},"
                            + "\"TRALOIID\":8,\"NOIDUNGTRALOI\":\"có\",\"TRANGTHAI\":\" 0\"},"
                            + "{\"HOIDAPID\":10,\"TRALOIID\":55,\"NOIDUNGTRALOI\":\"\"},"
                            + "{\"HOIDAPID\":11,\"TRALOIID\":0,\"NOIDUNGTRALOI\":null}]}");

            Answer<List<Question>> answer = portal.questions().listForwarded();

            assertThat(answer.value())
                    .extracting(question -> question.id().value())
                    .containsExactly(" 12 ", "9", "10", "11");
            assertThat(answer.value().get(2).answer()).isEqualTo(new QuestionAnswer("55", null, Extras.NONE));
            assertThat(answer.value().get(3).answer()).isNull();
            assertThat(answer.value().get(0).extras().unknown()).containsOnlyKeys("MOI");
            assertThat(answer.value().get(0).extras().unknown().get("MOI")).isInstanceOf(JsonValue.ArrayValue.class);
            assertThat(answer.value().get(0).author().name()).isNull();
            assertThat(answer.value().get(0).isStateZero()).isFalse();
            assertThat(answer.value().get(1).answer().id()).isEqualTo("8");
            assertThat(answer.value().get(1).isStateZero()).isTrue();
            assertThat(answer.findings())
                    .filteredOn(finding -> finding.key().equals("json.row.dropped"))
                    .hasSize(2);
            assertThat(answer.findings())
                    .filteredOn(finding -> finding.path().endsWith("/asker/address"))
                    .hasSize(1);
            script.respondTo("LayDanhSachHoiDapGuiTuDVCQG", "{\"error_code\":0,\"result\":[\"text\"]}");
            assertThat(catchThrowableOfType(
                            MalformedAnswerException.class,
                            () -> portal.questions().listForwarded()))
                    .isNotNull();
        }
    }

    @ParameterizedTest(name = "No answer to a question is concluded from {0}")
    @ValueSource(
            strings = {
                "\"result\":\"x\"",
                "\"result\":true",
                "\"message\":\"Thành công\"",
                "\"data\":[{\"TRALOIID\":55,\"NOIDUNGTRALOI\":\"Mười ngày\"}]",
                "\"result\":{\"data\":[{\"TRALOIID\":55,\"NOIDUNGTRALOI\":\"Mười ngày\"}]}",
                "\"result\":[{\"TRALOIID\":55}],\"result\":[]",
                "\"result\":[{}]",
                "\"result\":[{\"TRALOIID\":0,\"NOIDUNGTRALOI\":\" \"}]",
                "\"error_code\":-1,\"result\":[]"
            })
    @Tag("LT-SVC-018")
    void rejectsAnAnswerToAQuestionOfUnknownForm(String members) {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = script.connect()) {
            script.respondTo("LayNoiDungTraLoiTheoCauHoi", "{\"error_code\":0," + members + "}");
            assertThat(catchThrowableOfType(
                            MalformedAnswerException.class,
                            () -> portal.questions().listAnswers(ASKED)))
                    .isNotNull();
        }
    }

    @Test
    @Tag("LT-SVC-018")
    @DisplayName("An answer whose text is missing is an answer; an empty list or null is not")
    void withoutText() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = script.connect()) {
            script.respondTo(
                    "LayNoiDungTraLoiTheoCauHoi",
                    "{\"error_code\":0,\"result\":[{\"TRALOIID\":55,\"NOIDUNGTRALOI\":\"\"},{\"TRALOIID\":56}]}",
                    "{\"error_code\":0,\"result\":[]}",
                    "{\"error_code\":0,\"result\":null}");
            assertThat(portal.questions().listAnswers(ASKED).value())
                    .extracting(QuestionAnswer::id)
                    .containsExactly("55", "56");
            assertThat(portal.questions().listAnswers(ASKED).value()).isEmpty();
            assertThat(portal.questions().listAnswers(ASKED).value()).isEmpty();
        }
    }

    @Test
    @Tag("LT-SVC-007")
    @DisplayName("The number of a question goes as a number where it is one, and else as the text that it is")
    void numbers() {
        try (ScriptedPortal script = new ScriptedPortal();
                PortalClient portal = script.connect()) {
            script.respondTo("LayNoiDungTraLoiTheoCauHoi", "{\"error_code\":0,\"result\":[]}");
            for (String id : List.of("0", "007", "12345678901", "Q-1", "-1")) {
                portal.questions().listAnswers(QuestionId.of(id));
            }
            assertThat(script.requests("LayNoiDungTraLoiTheoCauHoi"))
                    .extracting(body -> body.replaceFirst(".*\"cauhoiid\":", ""))
                    .containsExactly("0}", "\"007\"}", "\"12345678901\"}", "\"Q-1\"}", "\"-1\"}");
        }
    }

    @Test
    @DisplayName("An answer to a question that is not there is refused; null, blank and a day without form never leave")
    void refused() {
        try (PortalFixture rig = new PortalFixture(SandboxOptions.standard())) {
            PortalQuestions questions = rig.portal.questions();
            QuestionReply reply = WriteOperation.reply();
            QuestionReply other = reply.toBuilder().question(QuestionId.of("7")).build();
            assertThat(catchThrowableOfType(ServiceException.Rejected.class, () -> questions.reply(other)))
                    .isNotNull();
            QuestionReply late =
                    reply.toBuilder().day(LocalDate.of(10_000, 1, 1)).build();
            assertThat(catchThrowableOfType(UnsendableException.class, () -> questions.reply(late))
                            .findings())
                    .extracting(Finding::path)
                    .containsExactly("/day");
            rig.assertCalled("DongBoKetQuaHoiDapGuiTuDVCQG", 1);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionId.of(" "));
        assertThatNullPointerException().isThrownBy(() -> QuestionId.of(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new PublishedQuestion(1, null, null))
                .withMessage("content");
        assertThat(WriteOperation.reply().toString()).doesNotContain("KIỂM THỬ", "Mười");
    }
}
