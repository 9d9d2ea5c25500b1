package vn.lienthong.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.lienthong.value.Preconditions;

/**
 * The electronic identifier of an agency in the form of Decision 20/2020 ({@code H56.14}) or in the older form of QCVN
 * 102:2016 ({@code 000.00.14.H56}). The text is kept as given; whether two texts name the same agency is not decided by
 * equality (LT-CODE-002, LT-CODE-010). Parts: {@code level-1} to {@code level-6}; in the old form, the fourth comes
 * first.
 */
public record AgencyCode(String value) implements Identifier {
    private static final int MAX_LEVEL = 6;

    public AgencyCode {
        Preconditions.requireNonBlank(value, "AgencyCode");
    }

    /** Returns the agency code with this text. */
    public static AgencyCode of(String value) {
        return new AgencyCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.AGENCY_CODE;
    }

    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        parseLevels(scan);
        return scan.finish();
    }

    /** Parses the levels in either form; codes of other kinds can begin with an agency code. */
    static void parseLevels(IdentifierParser scan) {
        if (scan.nextIs(IdentifierParser::isDigit)) {
            scan.parseOutline("level-4", "999")
                    .parseSeparator('.')
                    .parseOutline("level-3", "99")
                    .parseSeparator('.');
            scan.parseOutline("level-2", "99").parseSeparator('.').parseOutline("level-1", "A99");
            return;
        }
        scan.parseOutline("level-1", "A99");
        for (int level = 2; level <= MAX_LEVEL && scan.isValid() && scan.nextIs(c -> c == '.'); level++) {
            scan.parseSeparator('.').parseDigits("level-" + level, 2, 3);
        }
    }

    /** Returns whether the text has the form of QCVN 102:2016. */
    public boolean oldShape() {
        return IdentifierParser.isDigit(value.charAt(0)) && wellFormed();
    }

    /**
     * Returns whether both codes may name the same agency: the table of aliases lists them or, without an entry, the
     * old form converts to the new one. {@link AgencyAliases#compare} distinguishes the two cases.
     */
    public boolean sameAgencyAs(AgencyCode other) {
        return AgencyAliases.standard().compare(this, other) != AgencyAliases.AliasMatch.DIFFERENT;
    }

    /** Returns whether the mechanical conversion of one code gives the other. */
    boolean convertsTo(AgencyCode other) {
        return levels().equals(other.levels());
    }

    /** Returns the levels, highest first. */
    private List<String> levels() {
        List<String> parts = new ArrayList<>(List.of(value.split("\\.", -1)));
        if (oldShape()) {
            Collections.reverse(parts);
            while (parts.size() > 1 && parts.get(parts.size() - 1).matches("0+")) {
                parts.remove(parts.size() - 1);
            }
        }
        // The lowest level of the old form always has three digits; the new form writes the same level with two or
        // three.
        parts.replaceAll(part -> part.matches("0\\d\\d") ? part.substring(1) : part);
        return parts;
    }

    @Override
    public String toString() {
        return value;
    }
}
