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

/** The answers of the reads of questions; only read, so that a number and its digits as a text are one. */
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
                    .loose("MALINHVUC", "/field", (draft, code) -> draft.question.field(code))
                    .as(Codes.AGENCY)
                    .loose("MADONVI", "/agency", (draft, code) -> draft.question.agency(code))
                    .loose("TENDONVI", "/agencyName", (draft, name) -> draft.question.agencyName(name))
                    .as(Codes.PROSE)
                    .loose("NOIDUNG", "/content", (draft, text) -> draft.question.content(text))
                    .as(Codes.PROCEDURE)
                    .loose("MATTHCDP", "/procedure", (draft, code) -> draft.question.procedure(code))
                    .as(Codes.NAME)
                    .loose("HOVATEN", "/asker/name", (draft, name) -> draft.name = name)
                    .as(ADDRESS)
                    .loose("DIACHI", "/asker/address", (draft, address) -> draft.address = address)
                    .as(Codes.EMAIL)
                    .loose("THUDIENTU", "/asker/email", (draft, email) -> draft.email = email)
                    .as(Codes.PHONE)
                    .loose("SODIENTHOAI", "/asker/phone", (draft, phone) -> draft.phone = phone)
                    .loose("TRALOIID", "/answer/id", (draft, id) -> draft.answerId = id)
                    .as(Codes.PROSE)
                    .loose("NOIDUNGTRALOI", "/answer/content", (draft, text) -> draft.answer = text)
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
                    .need(Need.MANDATORY)
                    .as(Codes.PROSE)
                    .loose("NOIDUNGTRALOI", "/content", (draft, text) -> draft.content = text)
                    .need(Need.EXPECTED)
                    .loose("TRALOIID", "/id", (draft, id) -> draft.id = id)
                    .build());

    private QuestionTables() {}

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
            GivenAnswer given = answer == null ? null : new GivenAnswer(number(answerId), answer, Extras.NONE);
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
            FreeText read = content;
            if (read == null) {
                throw new IllegalStateException("a row without its content is passed over");
            }
            return new GivenAnswer(number(id), read, extras);
        }
    }
}
