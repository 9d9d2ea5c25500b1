package vn.lienthong.procedure.publication;

/**
 * Who announces a procedure, which decides how long before its effective date it must be announced (LT-PROC-017,
 * LT-PROC-018).
 */
public enum AnnouncingAuthority {
    /** A minister (bộ trưởng). */
    MINISTRY(20, 10),
    /** A provincial chairman (chủ tịch ủy ban nhân dân cấp tỉnh). */
    PROVINCE(5, 5),
    /**
     * The head of an agency to which the power was delegated; the time limit for entry is assumed to be that of a
     * province.
     */
    DELEGATED(5, 5);

    private final int daysBeforeEffect;
    private final int workingDaysToEnter;

    AnnouncingAuthority(int daysBeforeEffect, int workingDaysToEnter) {
        this.daysBeforeEffect = daysBeforeEffect;
        this.workingDaysToEnter = workingDaysToEnter;
    }

    int daysBeforeEffect() {
        return daysBeforeEffect;
    }

    int workingDaysToEnter() {
        return workingDaysToEnter;
    }
}
