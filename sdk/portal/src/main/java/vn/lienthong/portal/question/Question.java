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
 * A citizen's question in the portal's list (LT-SVC-007). Only its number is always present.
 *
 * @param id number of the question at the portal; replies refer to it
 * @param field field of procedures that the question concerns
 * @param agency the agency to which the question is addressed
 * @param agencyName name of that agency
 * @param content text of the question
 * @param procedure the procedure that the question concerns, with the agency's own code
 * @param author author of the question
 * @param answer the answer that the portal shows, if any
 * @param state state as the portal writes it; its values are not public
 * @param extras other members of the row
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

    /** Returns whether the state is 0; an integrator with public code skips such rows (LT-SVC-008). */
    public boolean isStateZero() {
        return state != null && state.strip().equals("0");
    }
}
