package vn.lienthong.code;

import vn.lienthong.value.Preconditions;

/**
 * The code of a dossier component (thành phần hồ sơ), such as {@code 000.00.00.G15-KQ004389}. Other forms exist; they
 * are kept and are only a warning (LT-CODE-011). Parts: {@code publisher} and {@code number}.
 */
public record ComponentCode(String value) implements Identifier {

    public ComponentCode {
        Preconditions.requireNonBlank(value, "ComponentCode");
    }

    /** Returns the component code with this text. */
    public static ComponentCode of(String value) {
        return new ComponentCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.COMPONENT_CODE;
    }

    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        scan.parseNested("publisher", scan.indexOf('-'), AgencyCode::parseLevels)
                .parseSeparator('-');
        return scan.parseSeparator('K')
                .parseSeparator('Q')
                .parseOutline("number", "999999")
                .finish();
    }

    @Override
    public String toString() {
        return value;
    }
}
