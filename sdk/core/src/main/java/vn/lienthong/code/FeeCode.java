package vn.lienthong.code;

/**
 * The code of a fee or charge in the portal's catalogue.
 */
public record FeeCode(String value) {

    public FeeCode {
        Texts.nonBlank(value, "FeeCode");
    }

    /** The code of a text, kept as it is written. */
    public static FeeCode of(String value) {
        return new FeeCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
