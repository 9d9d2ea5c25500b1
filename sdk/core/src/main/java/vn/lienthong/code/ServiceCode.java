package vn.lienthong.code;

import java.util.regex.Pattern;

/**
 * The code of an online service: a procedure code and two digits for the case, such as {@code 1.000894.01} (LT-CODE-004).
 */
public record ServiceCode(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("\\d\\.\\d{6}(\\.(\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Z]\\d{2})?\\.\\d{2}");

    public ServiceCode {
        Texts.nonBlank(value, "ServiceCode");
    }

    /** The code of a text, kept as it is written. */
    public static ServiceCode of(String value) {
        return new ServiceCode(value);
    }

    /** Whether the text has a shape that is known for service codes. */
    public boolean wellFormed() {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
