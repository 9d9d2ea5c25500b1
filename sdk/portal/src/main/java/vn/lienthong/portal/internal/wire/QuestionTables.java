package vn.lienthong.portal.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.json.FieldPresence;
import vn.lienthong.json.ModelBinding;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.json.TextFormat;
import vn.lienthong.portal.question.Question;
import vn.lienthong.portal.question.QuestionAnswer;
import vn.lienthong.portal.question.QuestionAuthor;
import vn.lienthong.portal.question.QuestionBuilder;
import vn.lienthong.portal.question.QuestionId;
import vn.lienthong.value.Extras;

/** The mappings of answers to question reads; a number or a state may be a JSON number or a string. */
public final class QuestionTables {
    private static final TextFormat<QuestionId> ID = TextFormat.wrapping(QuestionId::of, QuestionId::value);
    private static final TextFormat<PostalAddress> ADDRESS =
            TextFormat.wrapping(PostalAddress::of, PostalAddress::value);

    /** The lists of questions. */
    public static final ObjectMapping<AnswerEnvelope<Question>, ?> QUESTIONS =
            AnswerEnvelope.of(ObjectMapping.<Question, QuestionDraft>of(
                            "portal1/question",
                            new ModelBinding<>(
                                    QuestionDraft::new,
                                    QuestionDraft::build,
                                    Question::extras,
                                    (draft, extras) -> draft.question.extras(extras)))
                    .presence(FieldPresence.MANDATORY)
                    .as(ID)
                    .readOnly("HOIDAPID", "/id", (draft, id) -> draft.question.id(id))
                    .presence(FieldPresence.OPTIONAL)
                    .as(WireFormats.FIELD)
                    .at("MALINHVUC", "/field", Question::field, (draft, code) -> draft.question.field(code))
                    .as(WireFormats.AGENCY)
                    .at("MADONVI", "/agency", Question::agency, (draft, code) -> draft.question.agency(code))
                    .text(
                            "TENDONVI",
                            "/agencyName",
                            Question::agencyName,
                            (draft, name) -> draft.question.agencyName(name))
                    .as(WireFormats.PROSE)
                    .at("NOIDUNG", "/content", Question::content, (draft, text) -> draft.question.content(text))
                    .as(WireFormats.PROCEDURE)
                    .at("MATTHCDP", "/procedure", Question::procedure, (draft, code) -> draft.question.procedure(code))
                    .as(WireFormats.NAME)
                    .at("HOVATEN", "/asker/name", q -> q.author().name(), (draft, name) -> draft.name = name)
                    .as(ADDRESS)
                    .at(
                            "DIACHI",
                            "/asker/address",
                            q -> q.author().address(),
                            (draft, address) -> draft.address = address)
                    .as(WireFormats.EMAIL)
                    .at("THUDIENTU", "/asker/email", q -> q.author().email(), (draft, email) -> draft.email = email)
                    .as(WireFormats.PHONE)
                    .at("SODIENTHOAI", "/asker/phone", q -> q.author().phone(), (draft, phone) -> draft.phone = phone)
                    .readOnly("TRALOIID", "/answer/id", (draft, id) -> draft.answerId = id)
                    .as(WireFormats.PROSE)
                    .at(
                            "NOIDUNGTRALOI",
                            "/answer/content",
                            QuestionTables::answerContent,
                            (draft, text) -> draft.answer = text)
                    .readOnly("TRANGTHAI", "/state", (draft, state) -> draft.question.state(state))
                    .build());

    /** The answers to a question. */
    public static final ObjectMapping<AnswerEnvelope<QuestionAnswer>, ?> ANSWERS =
            AnswerEnvelope.of(ObjectMapping.<QuestionAnswer, AnswerDraft>of(
                            "portal1/answer-to-question",
                            new ModelBinding<>(
                                    AnswerDraft::new,
                                    AnswerDraft::build,
                                    QuestionAnswer::extras,
                                    (draft, extras) -> draft.extras = extras))
                    .presence(FieldPresence.EXPECTED)
                    .as(WireFormats.PROSE)
                    .at("NOIDUNGTRALOI", "/content", QuestionAnswer::content, (draft, text) -> draft.content = text)
                    .readOnly("TRALOIID", "/id", (draft, id) -> draft.id = id)
                    .build());

    private QuestionTables() {}

    private static @Nullable FreeText answerContent(Question question) {
        QuestionAnswer given = question.answer();
        return given == null ? null : given.content();
    }

    /** Returns the number of an answer, or null if it is missing, 0 or empty. */
    private static @Nullable String answerNumber(@Nullable String id) {
        return id == null || List.of("", "0").contains(id.strip()) ? null : id;
    }

    private static final class QuestionDraft {
        private final QuestionBuilder question = QuestionBuilder.builder().extras(Extras.NONE);
        private @Nullable PersonName name;
        private @Nullable PostalAddress address;
        private @Nullable EmailAddress email;
        private @Nullable PhoneNumber phone;
        private @Nullable String answerId;
        private @Nullable FreeText answer;

        Question build() {
            String number = answerNumber(answerId);
            QuestionAnswer given =
                    answer == null && number == null ? null : new QuestionAnswer(number, answer, Extras.NONE);
            return question.author(new QuestionAuthor(name, address, email, phone))
                    .answer(given)
                    .build();
        }
    }

    private static final class AnswerDraft {
        private @Nullable String id;
        private @Nullable FreeText content;
        private Extras extras = Extras.NONE;

        QuestionAnswer build() {
            return new QuestionAnswer(answerNumber(id), content, extras);
        }
    }
}
