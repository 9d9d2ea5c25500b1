package vn.lienthong.code.vocabulary;

import vn.lienthong.code.OpenCode;

/** How a result is returned (hình thức trả kết quả). */
public final class ResultReturn extends OpenCode {
    /** At the one-stop unit (bộ phận một cửa). */
    public static final ResultReturn COUNTER = of("counter");

    /** By public post. */
    public static final ResultReturn POST = of("post");

    private ResultReturn(String list, String text) {
        super(list, text);
    }

    /** Returns the value with this code in the list. */
    public static ResultReturn of(String text) {
        return new ResultReturn("result-return", text);
    }

    /** Returns a value of another list, with the text that a message contained. */
    public static ResultReturn of(String list, String text) {
        return new ResultReturn(list, text);
    }
}
