package vn.lienthong.cli.lint;

/** Is told of each message in turn, then that there are no more. */
interface Report {
    void message(Judged judged);

    void end();
}
