package vn.lienthong.cli.lint;

/** Is told of each message in turn, then that there are no more. */
interface LintReport {
    void addMessage(LintResult judged);

    void finish();
}
