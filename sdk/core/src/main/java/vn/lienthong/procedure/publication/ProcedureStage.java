package vn.lienthong.procedure.publication;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A stage in the life of a procedure, from its draft to its end (LT-PROC-016). It is known to the agency alone: no message
 * carries it.
 */
public enum ProcedureStage {
    /** Drafted (dự thảo). */
    DRAFTED,
    /** Its effects assessed and opinions heard (đánh giá tác động, lấy ý kiến). */
    ASSESSED,
    /** Set by a legal text (ban hành). */
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
            // An amendment of a published procedure, or its end, is announced anew; only a review leads to a draft.
            case PUBLISHED -> EnumSet.of(PROCESS_APPROVED, REVIEWED, ANNOUNCED, ABOLISHED);
            case PROCESS_APPROVED -> EnumSet.of(ONLINE, REVIEWED, ANNOUNCED, ABOLISHED);
            case ONLINE -> EnumSet.of(REVIEWED, ANNOUNCED, ABOLISHED);
            case REVIEWED -> EnumSet.of(DRAFTED, PUBLISHED, PROCESS_APPROVED, ONLINE, ANNOUNCED, ABOLISHED);
            case ABOLISHED -> EnumSet.noneOf(ProcedureStage.class);
        };
    }

    /** Returns whether a stage may follow, or is the same. */
    public boolean mayBecome(ProcedureStage to) {
        return this == Objects.requireNonNull(to, "to") || nextStages().contains(to);
    }
}
