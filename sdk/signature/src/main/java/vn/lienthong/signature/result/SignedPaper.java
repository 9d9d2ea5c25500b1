package vn.lienthong.signature.result;

import java.time.LocalDate;
import java.util.Objects;
import vn.lienthong.code.ProcedureCode;

/**
 * Which paper is judged.
 *
 * @param day on which it was issued, scanned or filed: rules have days too
 * @param identified whether who filed it had logged in by electronic identification; says nothing of other papers than forms
 */
public record SignedPaper(Paper paper, ProcedureCode procedure, LocalDate day, boolean identified) {
    public SignedPaper {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(day, "day");
    }

    /** A paper of somebody of whom it is not said that he was identified electronically. */
    public static SignedPaper of(Paper paper, ProcedureCode procedure, LocalDate day) {
        return new SignedPaper(paper, procedure, day, false);
    }

    /** The same paper, filed by a person who had logged in by electronic identification. */
    public SignedPaper fromIdentifiedPerson() {
        return new SignedPaper(paper, procedure, day, true);
    }
}
