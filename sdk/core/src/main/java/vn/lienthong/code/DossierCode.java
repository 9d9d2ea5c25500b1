package vn.lienthong.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.value.Preconditions;

/**
 * The code of a dossier (mã số hồ sơ): agency, day as yyMMdd, and a running number of 4 to 20 digits, such as
 * {@code H56.14-241205-12345}. It identifies no person. The SDK never makes or repairs one (LT-CODE-001, LT-CODE-005).
 * Parts: {@code agency}, {@code date}, {@code sequence}.
 */
public record DossierCode(String value) implements Identifier {
    private static final int MIN_SEQUENCE_DIGITS = 4;
    private static final int MAX_SEQUENCE_DIGITS = 20;

    public DossierCode {
        Preconditions.requireNonBlank(value, "DossierCode");
    }

    /** Returns the code of a text, kept as it is written. */
    public static DossierCode of(String value) {
        return new DossierCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.DOSSIER_CODE;
    }

    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        scan.parseNested("agency", scan.indexOf('-'), AgencyCode::parseLevels).parseSeparator('-');
        scan.parseNested("date", scan.indexOf('-'), date -> date.parseOutline("", "999999"));
        String date = scan.part("date");
        if (!date.isEmpty() && parseDate(date).isEmpty()) {
            scan.addFinding("date", "code.date");
        }
        scan.parseSeparator('-').parseDigits("sequence", MIN_SEQUENCE_DIGITS, MAX_SEQUENCE_DIGITS);
        return scan.finish();
    }

    /** Returns the agency that gave the code, if the code is well formed. It need not be today's agency of the dossier. */
    public Optional<AgencyCode> agency() {
        return part("agency").map(AgencyCode::of);
    }

    /** Returns the day in the code, read in this century, if the code is well formed. */
    public Optional<LocalDate> date() {
        return part("date").flatMap(DossierCode::parseDate);
    }

    /** Returns the running number of the day, if the code is well formed: text, for its zeros count. */
    public Optional<String> sequence() {
        return part("sequence");
    }

    /**
     * Returns the running number as a nationally centralised service writes it, where the text allows for that: an agency of the new
     * shape and at least six digits. An ordinary code can look the same; only who knows the service can tell
     * (LT-CODE-014).
     */
    public Optional<CentralisedNumber> centralisedNumber() {
        return agency().filter(agency -> !agency.oldShape())
                .flatMap(agency -> sequence())
                .filter(sequence -> sequence.length() >= MIN_SEQUENCE_DIGITS + 2)
                .map(sequence -> new CentralisedNumber(sequence.substring(0, 2), sequence.substring(2)));
    }

    private Optional<String> part(String name) {
        ParsedIdentifier reading = parse();
        return reading.wellFormed() ? reading.part(name) : Optional.empty();
    }

    private static Optional<LocalDate> parseDate(String digits) {
        try {
            return Optional.of(LocalDate.of(
                    2000 + parseTwoDigits(digits, 0), parseTwoDigits(digits, 2), parseTwoDigits(digits, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int parseTwoDigits(String digits, int start) {
        return Integer.parseInt(digits.substring(start, start + 2));
    }

    @Override
    public String toString() {
        return value;
    }

    /**
     * The two halves of a centralised service's running number.
     *
     * @param systemOwner two digits out of the code of the agency that owns the system
     * @param number the running number of the day, at least four digits
     */
    public record CentralisedNumber(String systemOwner, String number) {
        public CentralisedNumber {
            Objects.requireNonNull(systemOwner, "systemOwner");
            Objects.requireNonNull(number, "number");
        }
    }
}
