package vn.lienthong.procedure;

import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.procedure.internal.PartText;

/**
 * A part of a published procedure (bộ phận tạo thành): seven that each has, four that it has where they exist, and the legal
 * bases that its announcement adds (LT-PROC-010, LT-PROC-011).
 */
public enum ProcedurePart {
    /** Its name (tên thủ tục). */
    NAME(true, "/name"),
    /** In which order what is done (trình tự thực hiện). */
    SEQUENCE(true, "/sequence"),
    /** Through which channels (cách thức thực hiện). */
    MANNER(true, "/manners"),
    /** Which papers, in how many copies (thành phần, số lượng hồ sơ). */
    COMPONENTS(true, "/components"),
    /** By when it is settled (thời hạn giải quyết). */
    TIME_LIMIT(true, "/manners"),
    /** Who may apply (đối tượng thực hiện). */
    SUBJECTS(true, "/scope/subjects"),
    /** Who settles (cơ quan giải quyết). */
    SETTLING_AGENCY(true, "/agencies/implementing"),
    /** Its forms (mẫu đơn, mẫu tờ khai). */
    FORM(false, "/components"),
    /** What it gives (kết quả thực hiện). */
    RESULT(false, "/results"),
    /** What has to be fulfilled (yêu cầu, điều kiện). */
    REQUIREMENTS(false, "/description/requirements"),
    /** What it costs (phí, lệ phí). */
    FEE(false, "/manners"),
    /** On what it stands (căn cứ pháp lý). */
    LEGAL_BASIS(false, "/legalBases");

    private final boolean mandatory;
    private final String path;

    ProcedurePart(boolean mandatory, String path) {
        this.mandatory = mandatory;
        this.path = path;
    }

    /** Whether each procedure has it. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** JSON pointer of the place in the model where it stands. */
    public String path() {
        return path;
    }

    /** Whether a procedure tells it, in whatever words. */
    public boolean isPresentIn(Procedure procedure) {
        Objects.requireNonNull(procedure, "procedure");
        return PartText.of(this, procedure).anyMatch(PartText.PartValue::hasSubstance);
    }

    /** What the part says that is compared in one way. */
    public Stream<String> content(Procedure procedure, PartText.ComparisonMode comparing) {
        return PartText.of(this, procedure)
                .filter(word -> word.comparisonMode() == comparing)
                .map(PartText.PartValue::text);
    }
}
