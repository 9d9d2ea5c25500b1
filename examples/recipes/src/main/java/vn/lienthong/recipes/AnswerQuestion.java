package vn.lienthong.recipes;

import java.time.LocalDate;
import java.util.List;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.PersonName;
import vn.lienthong.error.OutcomeUnknownException;
import vn.lienthong.portal.GivenAnswer;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.portal.PortalQuestions;
import vn.lienthong.portal.Question;
import vn.lienthong.portal.QuestionReply;
import vn.lienthong.sandbox.Sandbox;

/** Answers each question that the portal sent on and that has no answer yet. */
public final class AnswerQuestion {
    private AnswerQuestion() {}

    public static void main(String[] args) {
        try (Sandbox sandbox = Sandbox.start();
                PortalClient portal = PortalClient.connect(PortalOptions.fromMap(sandbox.settings()))) {
            PortalQuestions questions = portal.questions();
            for (Question question : questions.listSentOn().value()) {
                if (question.stateZero() || question.answer() != null) {
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
                    System.out.println(
                            question.id() + ": " + questions.reply(reply).done());
                } catch (OutcomeUnknownException e) {
                    // Citizens would see a second answer: look before sending it again.
                    List<GivenAnswer> given =
                            questions.listAnswers(question.id()).value();
                    System.out.println(question.id() + ": " + (given.isEmpty() ? "not there yet" : "there"));
                }
                questions
                        .listAnswers(question.id())
                        .value()
                        .forEach(given -> System.out.println(given.content().value()));
            }
        }
    }
}
