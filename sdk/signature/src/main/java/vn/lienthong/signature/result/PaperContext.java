package vn.lienthong.signature.result;

import java.time.LocalDate;
import java.util.Objects;
import vn.lienthong.code.ProcedureCode;

/**
 * The paper that is checked, and the circumstances that the rules depend on.
 *
 * @param day day on which the paper was issued, scanned or filed; some rules apply only in a period
 * @param identified whether the submitter had logged in by electronic identification; relevant for interactive
 *     forms only
 */
public record PaperContext(PaperKind paper, ProcedureCode procedure, LocalDate day, boolean identified) {
    public PaperContext {
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(day, "day");
    }

    /** Creates a context without electronic identification of the submitter. */
    public static PaperContext of(PaperKind paper, ProcedureCode procedure, LocalDate day) {
        return new PaperContext(paper, procedure, day, false);
    }

    /** Returns a copy with electronic identification of the submitter. */
    public PaperContext fromIdentifiedPerson() {
        return new PaperContext(paper, procedure, day, true);
    }
}
