package vn.lienthong.code;

/**
 * The code of a dossier component (thành phần hồ sơ), such as {@code 000.00.00.G15-KQ004389}.
 */
public record ComponentCode(String value) {

    public ComponentCode {
        Texts.nonBlank(value, "ComponentCode");
    }

    /** The code of a text, kept as it is written. */
    public static ComponentCode of(String value) {
        return new ComponentCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
