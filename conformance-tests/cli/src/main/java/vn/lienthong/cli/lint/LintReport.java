package vn.lienthong.cli.lint;

/** A report that receives each message in turn, and then the end. */
interface LintReport {
    void addMessage(LintResult judged);

    void finish();
}
