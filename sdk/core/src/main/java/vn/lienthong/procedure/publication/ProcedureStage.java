package vn.lienthong.procedure.publication;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A stage in the life of a procedure, from draft to abolition (LT-PROC-016). Only the agency knows it: no message
 * contains it.
 */
public enum ProcedureStage {
    /** Drafted (dự thảo). */
    DRAFTED,
    /** Impact assessed and opinions collected (đánh giá tác động, lấy ý kiến). */
    ASSESSED,
    /** Issued by a legal document (ban hành). */
    ISSUED,
    /** Announced by decision (công bố). */
    ANNOUNCED,
    /** Entered into the national database and posted (công khai). */
    PUBLISHED,
    /** Its internal and electronic process approved (quy trình nội bộ, quy trình điện tử). */
    PROCESS_APPROVED,
    /** Offered online (cung cấp trực tuyến). */
    ONLINE,
    /** Under review (rà soát). */
    REVIEWED,
    /** Announced as abolished (bãi bỏ). */
    ABOLISHED;

    /** Returns the stages that may follow. */
    public Set<ProcedureStage> nextStages() {
        return switch (this) {
            case DRAFTED -> EnumSet.of(ASSESSED);
            case ASSESSED -> EnumSet.of(DRAFTED, ISSUED);
            case ISSUED -> EnumSet.of(ANNOUNCED);
            case ANNOUNCED -> EnumSet.of(PUBLISHED);
            // An amendment or the end of a published procedure is announced again; only a review leads to a draft.
            case PUBLISHED -> EnumSet.of(PROCESS_APPROVED, REVIEWED, ANNOUNCED, ABOLISHED);
            case PROCESS_APPROVED -> EnumSet.of(ONLINE, REVIEWED, ANNOUNCED, ABOLISHED);
            case ONLINE -> EnumSet.of(REVIEWED, ANNOUNCED, ABOLISHED);
            case REVIEWED -> EnumSet.of(DRAFTED, PUBLISHED, PROCESS_APPROVED, ONLINE, ANNOUNCED, ABOLISHED);
            case ABOLISHED -> EnumSet.noneOf(ProcedureStage.class);
        };
    }

    /** Returns whether a stage is the same or may follow. */
    public boolean mayBecome(ProcedureStage to) {
        return this == Objects.requireNonNull(to, "to") || nextStages().contains(to);
    }
}
