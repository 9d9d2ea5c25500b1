package vn.lienthong.code;

import vn.lienthong.code.internal.Preconditions;

import java.util.Optional;

/**
 * The national code of an administrative procedure, such as {@code 2.000488}, or a province's publication of it, such as
 * {@code 1.012784.H21} or {@code 2.000751.000.00.00.H56} (LT-CODE-003). Parts: {@code national} and, in a province's own,
 * {@code publisher}.
 */
public record ProcedureCode(String value) implements Identifier {

    public ProcedureCode {
        Preconditions.nonBlank(value, "ProcedureCode");
    }

    /** The code of a text, kept as it is written. */
    public static ProcedureCode of(String value) {
        return new ProcedureCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.PROCEDURE_CODE;
    }

    @Override
    public ParsedIdentifier read() {
        IdentifierParser scan = new IdentifierParser(kind(), value).outline("national", "9.999999");
        if (scan.sees(c -> c == '.')) {
            publisher(scan);
        }
        return scan.reading();
    }

    /** The suffix, behind its dot: an agency of level 1, alone or in eleven digits. */
    static void publisher(IdentifierParser scan) {
        scan.mark('.');
        scan.outline("publisher", scan.sees(IdentifierParser::digit) ? "999.99.99.A99" : "A99");
    }

    /** Whether the text has the shape of a national code, without the suffix of a province (LT-SYNC-013). */
    public boolean national() {
        ParsedIdentifier reading = read();
        return reading.wellFormed() && reading.part("publisher").isEmpty();
    }

    /** The national code that a well-formed text begins with: itself, if it has no suffix. */
    public Optional<ProcedureCode> nationalCode() {
        ParsedIdentifier reading = read();
        return reading.wellFormed() ? reading.part("national").map(ProcedureCode::of) : Optional.empty();
    }

    /** The agency in the suffix of a province's own publication, as it is written there. */
    public Optional<AgencyCode> publisher() {
        ParsedIdentifier reading = read();
        return reading.wellFormed() ? reading.part("publisher").map(AgencyCode::of) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
