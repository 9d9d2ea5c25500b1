package vn.lienthong.recipes;

import java.time.LocalDate;
import java.util.List;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.portal.question.PortalQuestions;
import vn.lienthong.portal.question.Question;
import vn.lienthong.portal.question.QuestionAnswer;
import vn.lienthong.portal.question.QuestionReply;
import vn.lienthong.sandbox.Sandbox;

/** Replies to each forwarded question without an answer. */
public final class AnswerQuestion {
    private AnswerQuestion() {}

    public static void main(String[] args) {
        try (Sandbox sandbox = Sandbox.start();
                PortalClient portal = PortalClient.connect(PortalOptions.fromMap(sandbox.settings()))) {
            answerOpen(portal.questions());
        }
    }

    static void answerOpen(PortalQuestions questions) {
        for (Question question : questions.listForwarded().value()) {
            // Citizens would see a second reply, and the list may not show the first one; so look it up before sending.
            if (question.isStateZero()
                    || question.answer() != null
                    || !questions.listAnswers(question.id()).value().isEmpty()) {
                System.out.println(question.id() + ": passed over");
                continue;
            }
            QuestionReply reply = new QuestionReply(
                    question.id(),
                    PersonName.of("TRẦN THỊ KIỂM THỬ"),
                    "Chuyên viên",
                    LocalDate.of(2024, 12, 5),
                    FreeText.of("Mười ngày làm việc."));
            try {
                System.out.println(question.id() + ": " + questions.reply(reply).outcome());
            } catch (OutcomeUnknownException e) {
                System.out.println(question.id() + ": not sent again, the next run looks once more");
            }
            List<QuestionAnswer> given = questions.listAnswers(question.id()).value();
            given.forEach(answer -> System.out.println(
                    answer.content() == null ? "?" : answer.content().value()));
        }
    }
}
