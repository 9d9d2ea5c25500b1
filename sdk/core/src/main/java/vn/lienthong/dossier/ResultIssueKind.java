package vn.lienthong.dossier;

import vn.lienthong.code.OpenCode;

/** Whether a result is the first, or corrects, replaces or withdraws an earlier one (LT-LIFE-026). */
public final class ResultIssueKind extends OpenCode {
    /** The first result. */
    public static final ResultIssueKind FIRST = of("first");

    /** Corrects an earlier result (đính chính). */
    public static final ResultIssueKind CORRECTION = of("correction");

    /** Replaces an earlier result that is issued again (cấp lại). */
    public static final ResultIssueKind REISSUE = of("reissue");

    /** Withdraws an earlier result (thu hồi). */
    public static final ResultIssueKind WITHDRAWAL = of("withdrawal");

    private ResultIssueKind(String text) {
        super("issue-kind", text);
    }

    /** Returns the kind with this text in the list {@code issue-kind}. */
    public static ResultIssueKind of(String text) {
        return new ResultIssueKind(text);
    }
}
