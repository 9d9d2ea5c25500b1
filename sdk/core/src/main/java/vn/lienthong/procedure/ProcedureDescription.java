package vn.lienthong.procedure;

import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Modelled;

/**
 * The prose of a sheet, as published.
 *
 * @param summary description (mô tả)
 * @param keywords search words (từ khóa)
 * @param requirements requirements and conditions (yêu cầu, điều kiện)
 * @param receptionAddress where dossiers are received (địa chỉ tiếp nhận)
 * @param subjects who may apply, as prose
 * @param implementingAgencies the settling agencies, as prose
 * @param competentAgencies the competent agencies, as prose
 */
@Modelled
public record ProcedureDescription(
        @Nullable String summary,
        @Nullable String keywords,
        @Nullable String requirements,
        @Nullable String receptionAddress,
        @Nullable String subjects,
        @Nullable String implementingAgencies,
        @Nullable String competentAgencies) {
    /** Returns a builder with these values. */
    public ProcedureDescriptionBuilder toBuilder() {
        return ProcedureDescriptionBuilder.builder(this);
    }

    static ProcedureDescription none() {
        return new ProcedureDescription(null, null, null, null, null, null, null);
    }
}
