package vn.lienthong.code;

import java.util.regex.Pattern;

/**
 * The national code of an administrative procedure, such as {@code 2.000488}, or a province's publication of it, such as
 * {@code 1.012784.H21} (LT-CODE-003).
 */
public record ProcedureCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d\\.\\d{6}(\\.(\\d{3}\\.\\d{2}\\.\\d{2}\\.)?[A-Z]\\d{2})?");

    private static final Pattern NATIONAL = Pattern.compile("\\d\\.\\d{6}");

    public ProcedureCode {
        Texts.nonBlank(value, "ProcedureCode");
    }

    /** The code of a text, kept as it is written. */
    public static ProcedureCode of(String value) {
        return new ProcedureCode(value);
    }

    /** Whether the text has a shape that is known for procedure codes. */
    public boolean wellFormed() {
        return SHAPE.matcher(value).matches();
    }

    /** Whether the text has the shape of a national code, without the suffix of a province (LT-SYNC-013). */
    public boolean national() {
        return NATIONAL.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
