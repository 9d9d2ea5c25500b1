package vn.lienthong.code;

import java.util.Optional;
import vn.lienthong.value.Preconditions;

/**
 * The code of an online service: a procedure code and two digits for the case, such as {@code 1.000894.01}
 * (LT-CODE-004). Parts: {@code procedure} and {@code case}.
 */
public record ServiceCode(String value) implements Identifier {

    public ServiceCode {
        Preconditions.requireNonBlank(value, "ServiceCode");
    }

    /** Returns the service code with this text. */
    public static ServiceCode of(String value) {
        return new ServiceCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.SERVICE_CODE;
    }

    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        scan.parseNested("procedure", Math.max(0, value.lastIndexOf('.')), ServiceCode::parseProcedure);
        return scan.parseSeparator('.').parseOutline("case", "99").finish();
    }

    private static void parseProcedure(IdentifierParser scan) {
        scan.parseOutline("national", "9.999999");
        if (scan.nextIs(c -> c == '.')) {
            ProcedureCode.parsePublisher(scan);
        }
    }

    /** Returns the procedure of a well-formed code (LT-CODE-018). */
    public Optional<ProcedureCode> procedure() {
        ParsedIdentifier reading = parse();
        return reading.wellFormed() ? reading.part("procedure").map(ProcedureCode::of) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
