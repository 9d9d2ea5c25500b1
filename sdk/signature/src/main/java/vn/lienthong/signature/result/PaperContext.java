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
public record PaperContext(PaperKind paper, ProcedureCode procedure, LocalDate day, boolean identified) {
    public PaperContext {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(day, "day");
    }

    /** Returns a paper of somebody of whom it is not said that he was identified electronically. */
    public static PaperContext of(PaperKind paper, ProcedureCode procedure, LocalDate day) {
        return new PaperContext(paper, procedure, day, false);
    }

    /** Returns the same paper, filed by a person who had logged in by electronic identification. */
    public PaperContext fromIdentifiedPerson() {
        return new PaperContext(paper, procedure, day, true);
    }
}
