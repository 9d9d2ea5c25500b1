package vn.lienthong.code;

import java.util.Optional;
import vn.lienthong.value.Preconditions;

/**
 * The national code of an administrative procedure, such as {@code 2.000488}, or its publication by a province, such as
 * {@code 1.012784.H21} or {@code 2.000751.000.00.00.H56} (LT-CODE-003). Parts: {@code national} and, for a province,
 * {@code publisher}.
 */
public record ProcedureCode(String value) implements Identifier {

    public ProcedureCode {
        Preconditions.requireNonBlank(value, "ProcedureCode");
    }

    /** Returns the procedure code with this text. */
    public static ProcedureCode of(String value) {
        return new ProcedureCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.PROCEDURE_CODE;
    }

    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value).parseOutline("national", "9.999999");
        if (scan.nextIs(c -> c == '.')) {
            parsePublisher(scan);
        }
        return scan.finish();
    }

    /** Parses the suffix after its dot: an agency of level 1, alone or in eleven digits. */
    static void parsePublisher(IdentifierParser scan) {
        scan.parseSeparator('.');
        scan.parseOutline("publisher", scan.nextIs(IdentifierParser::isDigit) ? "999.99.99.A99" : "A99");
    }

    /** Returns whether the text has the form of a national code without a provincial suffix (LT-SYNC-013). */
    public boolean isNational() {
        ParsedIdentifier reading = parse();
        return reading.wellFormed() && reading.part("publisher").isEmpty();
    }

    /** Returns the national code at the beginning of a well-formed text. */
    public Optional<ProcedureCode> nationalCode() {
        ParsedIdentifier reading = parse();
        return reading.wellFormed() ? reading.part("national").map(ProcedureCode::of) : Optional.empty();
    }

    /** Returns the agency in the suffix of a provincial publication, as written. */
    public Optional<AgencyCode> publisher() {
        ParsedIdentifier reading = parse();
        return reading.wellFormed() ? reading.part("publisher").map(AgencyCode::of) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
