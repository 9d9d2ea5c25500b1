package vn.lienthong.procedure;

import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.procedure.internal.PartText;

/**
 * A part of a published procedure (bộ phận tạo thành): seven mandatory parts, four that a procedure has where they
 * apply, and the legal bases that its announcement adds (LT-PROC-010, LT-PROC-011).
 */
public enum ProcedurePart {
    /** Name (tên thủ tục). */
    NAME(true, "/name"),
    /** Sequence of steps (trình tự thực hiện). */
    SEQUENCE(true, "/sequence"),
    /** Channels of filing (cách thức thực hiện). */
    MANNER(true, "/manners"),
    /** Papers and number of copies (thành phần, số lượng hồ sơ). */
    COMPONENTS(true, "/components"),
    /** Time limit (thời hạn giải quyết). */
    TIME_LIMIT(true, "/manners"),
    /** Applicants (đối tượng thực hiện). */
    SUBJECTS(true, "/scope/subjects"),
    /** Settling agency (cơ quan giải quyết). */
    SETTLING_AGENCY(true, "/agencies/implementing"),
    /** Forms (mẫu đơn, mẫu tờ khai). */
    FORM(false, "/components"),
    /** Results (kết quả thực hiện). */
    RESULT(false, "/results"),
    /** Requirements and conditions (yêu cầu, điều kiện). */
    REQUIREMENTS(false, "/description/requirements"),
    /** Fees and charges (phí, lệ phí). */
    FEE(false, "/manners"),
    /** Legal bases (căn cứ pháp lý). */
    LEGAL_BASIS(false, "/legalBases");

    private final boolean mandatory;
    private final String path;

    ProcedurePart(boolean mandatory, String path) {
        this.mandatory = mandatory;
        this.path = path;
    }

    /** Returns whether every procedure must have the part. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** Returns the JSON pointer of the part in the model. */
    public String path() {
        return path;
    }

    /** Returns whether a procedure contains the part, in any wording. */
    public boolean isPresentIn(Procedure procedure) {
        Objects.requireNonNull(procedure, "procedure");
        return PartText.of(this, procedure).anyMatch(PartText.PartValue::hasSubstance);
    }

    /** Returns the texts of the part that the given mode compares. */
    public Stream<String> content(Procedure procedure, PartText.ComparisonMode comparing) {
        return PartText.of(this, procedure)
                .filter(word -> word.comparisonMode() == comparing)
                .map(PartText.PartValue::text);
    }
}
