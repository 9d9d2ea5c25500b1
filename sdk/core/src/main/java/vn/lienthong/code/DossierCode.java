package vn.lienthong.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.value.Preconditions;

/**
 * The code of a dossier (mã số hồ sơ): agency, date as yyMMdd, and a sequence number of 4 to 20 digits, such as {@code
 * H56.14-241205-12345}. It does not identify a person. The SDK never creates or repairs one (LT-CODE-001, LT-CODE-005).
 * Parts: {@code agency}, {@code date}, {@code sequence}.
 */
public record DossierCode(String value) implements Identifier {
    private static final int MIN_SEQUENCE_DIGITS = 4;
    private static final int MAX_SEQUENCE_DIGITS = 20;

    public DossierCode {
        Preconditions.requireNonBlank(value, "DossierCode");
    }

    /** Returns the dossier code with this text. */
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

    /**
     * Returns the agency that assigned the code, or empty if the code is not well formed. Another agency may process
     * the dossier now.
     */
    public Optional<AgencyCode> agency() {
        return part("agency").map(AgencyCode::of);
    }

    /** Returns the date in the code, in the 21st century, or empty if the code is not well formed. */
    public Optional<LocalDate> date() {
        return part("date").flatMap(DossierCode::parseDate);
    }

    /** Returns the sequence number as text with its leading zeros, or empty if the code is not well formed. */
    public Optional<String> sequence() {
        return part("sequence");
    }

    /**
     * Returns the sequence number in the form of a nationally centralised service, or empty unless the agency code has
     * the new form and the number at least six digits. An ordinary code can have the same form; only a caller who knows
     * the service can decide (LT-CODE-014).
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
     * The two parts of a sequence number of a centralised service.
     *
     * @param systemOwner two digits from the code of the agency that owns the system
     * @param number sequence number of the day, at least four digits
     */
    public record CentralisedNumber(String systemOwner, String number) {
        public CentralisedNumber {
            Objects.requireNonNull(systemOwner, "systemOwner");
            Objects.requireNonNull(number, "number");
        }
    }
}
