package vn.lienthong.code;

import vn.lienthong.code.internal.Preconditions;

import java.util.Optional;

/**
 * The code of an online service: a procedure code and two digits for the case, such as {@code 1.000894.01} (LT-CODE-004).
 * Parts: {@code procedure} and {@code case}.
 */
public record ServiceCode(String value) implements Identifier {

    public ServiceCode {
        Preconditions.nonBlank(value, "ServiceCode");
    }

    /** The code of a text, kept as it is written. */
    public static ServiceCode of(String value) {
        return new ServiceCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.SERVICE_CODE;
    }

    @Override
    public ParsedIdentifier read() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        scan.inside("procedure", Math.max(0, value.lastIndexOf('.')), ServiceCode::procedure);
        return scan.mark('.').outline("case", "99").reading();
    }

    private static void procedure(IdentifierParser scan) {
        scan.outline("national", "9.999999");
        if (scan.sees(c -> c == '.')) {
            ProcedureCode.publisher(scan);
        }
    }

    /** The procedure that a well-formed code belongs to (LT-CODE-018). */
    public Optional<ProcedureCode> procedure() {
        ParsedIdentifier reading = read();
        return reading.wellFormed() ? reading.part("procedure").map(ProcedureCode::of) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
