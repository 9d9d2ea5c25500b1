package vn.lienthong.dossier;

import vn.lienthong.code.OpenCode;

/** Whether a result is the first, or corrects, replaces or withdraws an earlier one (LT-LIFE-026). */
public final class ResultIssueKind extends OpenCode {
    /** A result as it was given first. */
    public static final ResultIssueKind FIRST = of("first");

    /** A result that corrects an earlier one (đính chính). */
    public static final ResultIssueKind CORRECTION = of("correction");

    /** A result that is given anew in place of an earlier one (cấp lại). */
    public static final ResultIssueKind REISSUE = of("reissue");

    /** The act by which an earlier result is withdrawn (thu hồi). */
    public static final ResultIssueKind WITHDRAWAL = of("withdrawal");

    private ResultIssueKind(String text) {
        super("issue-kind", text);
    }

    /** The value of a text of the list {@code issue-kind}. */
    public static ResultIssueKind of(String text) {
        return new ResultIssueKind(text);
    }
}
