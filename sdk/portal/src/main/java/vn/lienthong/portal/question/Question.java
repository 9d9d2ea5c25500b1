package vn.lienthong.portal.question;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.FieldCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.value.Extras;
import vn.lienthong.value.Modelled;

/**
 * A citizen's question, as the portal lists it (LT-SVC-007). Only its number is certain to be there.
 *
 * @param id its number at the portal, by which it is answered
 * @param field the field of procedures that it is about
 * @param agency the agency that is asked
 * @param agencyName its name
 * @param content the question
 * @param procedure the procedure that it is about, under the agency's own code
 * @param author who asks
 * @param answer the answer that the portal shows, if there is one
 * @param state its state as the portal writes it; what the values mean is not public
 * @param extras what the row carried beyond these
 */
@Modelled
public record Question(
        QuestionId id,
        @Nullable FieldCode field,
        @Nullable AgencyCode agency,
        @Nullable String agencyName,
        @Nullable FreeText content,
        @Nullable ProcedureCode procedure,
        QuestionAuthor author,
        @Nullable QuestionAnswer answer,
        @Nullable String state,
        Extras extras) {
    public Question {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(extras, "extras");
    }

    /** Returns whether its state is 0: an integrator whose code is public passes over such rows (LT-SVC-008). */
    public boolean isStateZero() {
        return state != null && state.strip().equals("0");
    }
}
