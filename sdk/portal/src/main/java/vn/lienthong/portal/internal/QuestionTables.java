package vn.lienthong.portal.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Address;
import vn.lienthong.code.Email;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.PersonName;
import vn.lienthong.code.Phone;
import vn.lienthong.error.Extras;
import vn.lienthong.json.Format;
import vn.lienthong.json.Need;
import vn.lienthong.json.ObjectTable;
import vn.lienthong.json.Shape;
import vn.lienthong.portal.Asker;
import vn.lienthong.portal.GivenAnswer;
import vn.lienthong.portal.Question;
import vn.lienthong.portal.QuestionBuilder;
import vn.lienthong.portal.QuestionId;

/** The answers of the reads of questions; what numbers a thing or is its state may come as a number or as a text. */
public final class QuestionTables {
    private static final Format<QuestionId> ID = Format.wrapping(QuestionId::of, QuestionId::value);
    private static final Format<Address> ADDRESS = Format.wrapping(Address::of, Address::value);

    /** The lists of questions. */
    public static final ObjectTable<Envelope<Question>, ?> QUESTIONS =
            Envelope.of(ObjectTable.<Question, QuestionDraft>of(
                            "portal1/question",
                            new Shape<>(
                                    QuestionDraft::new,
                                    QuestionDraft::build,
                                    Question::extras,
                                    (draft, extras) -> draft.question.extras(extras)))
                    .need(Need.MANDATORY)
                    .as(ID)
                    .loose("HOIDAPID", "/id", (draft, id) -> draft.question.id(id))
                    .need(Need.OPTIONAL)
                    .as(Codes.FIELD)
                    .at("MALINHVUC", "/field", Question::field, (draft, code) -> draft.question.field(code))
                    .as(Codes.AGENCY)
                    .at("MADONVI", "/agency", Question::agency, (draft, code) -> draft.question.agency(code))
                    .text(
                            "TENDONVI",
                            "/agencyName",
                            Question::agencyName,
                            (draft, name) -> draft.question.agencyName(name))
                    .as(Codes.PROSE)
                    .at("NOIDUNG", "/content", Question::content, (draft, text) -> draft.question.content(text))
                    .as(Codes.PROCEDURE)
                    .at("MATTHCDP", "/procedure", Question::procedure, (draft, code) -> draft.question.procedure(code))
                    .as(Codes.NAME)
                    .at("HOVATEN", "/asker/name", q -> q.asker().name(), (draft, name) -> draft.name = name)
                    .as(ADDRESS)
                    .at(
                            "DIACHI",
                            "/asker/address",
                            q -> q.asker().address(),
                            (draft, address) -> draft.address = address)
                    .as(Codes.EMAIL)
                    .at("THUDIENTU", "/asker/email", q -> q.asker().email(), (draft, email) -> draft.email = email)
                    .as(Codes.PHONE)
                    .at("SODIENTHOAI", "/asker/phone", q -> q.asker().phone(), (draft, phone) -> draft.phone = phone)
                    .loose("TRALOIID", "/answer/id", (draft, id) -> draft.answerId = id)
                    .as(Codes.PROSE)
                    .at(
                            "NOIDUNGTRALOI",
                            "/answer/content",
                            QuestionTables::answer,
                            (draft, text) -> draft.answer = text)
                    .loose("TRANGTHAI", "/state", (draft, state) -> draft.question.state(state))
                    .build());

    /** The answers to a question. */
    public static final ObjectTable<Envelope<GivenAnswer>, ?> ANSWERS =
            Envelope.of(ObjectTable.<GivenAnswer, AnswerDraft>of(
                            "portal1/answer-to-question",
                            new Shape<>(
                                    AnswerDraft::new,
                                    AnswerDraft::build,
                                    GivenAnswer::extras,
                                    (draft, extras) -> draft.extras = extras))
                    .need(Need.EXPECTED)
                    .as(Codes.PROSE)
                    .at("NOIDUNGTRALOI", "/content", GivenAnswer::content, (draft, text) -> draft.content = text)
                    .loose("TRALOIID", "/id", (draft, id) -> draft.id = id)
                    .build());

    private QuestionTables() {}

    private static @Nullable FreeText answer(Question question) {
        GivenAnswer given = question.answer();
        return given == null ? null : given.content();
    }

    /** The number of an answer; 0 and blank are none. */
    private static @Nullable String number(@Nullable String id) {
        return id == null || List.of("", "0").contains(id.strip()) ? null : id;
    }

    private static final class QuestionDraft {
        private final QuestionBuilder question = QuestionBuilder.builder().extras(Extras.NONE);
        private @Nullable PersonName name;
        private @Nullable Address address;
        private @Nullable Email email;
        private @Nullable Phone phone;
        private @Nullable String answerId;
        private @Nullable FreeText answer;

        Question build() {
            String number = number(answerId);
            GivenAnswer given = answer == null && number == null ? null : new GivenAnswer(number, answer, Extras.NONE);
            return question.asker(new Asker(name, address, email, phone))
                    .answer(given)
                    .build();
        }
    }

    private static final class AnswerDraft {
        private @Nullable String id;
        private @Nullable FreeText content;
        private Extras extras = Extras.NONE;

        GivenAnswer build() {
            return new GivenAnswer(number(id), content, extras);
        }
    }
}
