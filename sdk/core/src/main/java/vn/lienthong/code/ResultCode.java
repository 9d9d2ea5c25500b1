package vn.lienthong.code;

/**
 * The code of a kind of result, such as {@code KQ.G15.000031}.
 */
public record ResultCode(String value) {

    public ResultCode {
        Texts.nonBlank(value, "ResultCode");
    }

    /** The code of a text, kept as it is written. */
    public static ResultCode of(String value) {
        return new ResultCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
