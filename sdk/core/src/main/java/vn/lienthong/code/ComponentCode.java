package vn.lienthong.code;

import vn.lienthong.code.internal.Preconditions;

/**
 * The code of a dossier component (thành phần hồ sơ), such as {@code 000.00.00.G15-KQ004389}; other shapes exist, are kept and
 * are no more than a warning (LT-CODE-011). Parts: {@code publisher} and {@code number}.
 */
public record ComponentCode(String value) implements Identifier {

    public ComponentCode {
        Preconditions.nonBlank(value, "ComponentCode");
    }

    /** The code of a text, kept as it is written. */
    public static ComponentCode of(String value) {
        return new ComponentCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.COMPONENT_CODE;
    }

    @Override
    public ParsedIdentifier read() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        scan.inside("publisher", scan.next('-'), AgencyCode::levels).mark('-');
        return scan.mark('K').mark('Q').outline("number", "999999").reading();
    }

    @Override
    public String toString() {
        return value;
    }
}
