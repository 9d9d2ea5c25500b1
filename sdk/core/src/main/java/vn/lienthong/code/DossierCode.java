package vn.lienthong.code;

import vn.lienthong.code.internal.Preconditions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The code of a dossier (mã số hồ sơ): agency, day as yyMMdd, and a running number of 4 to 20 digits, such as
 * {@code H56.14-241205-12345}. It identifies no person. The SDK never makes or repairs one (LT-CODE-001, LT-CODE-005).
 * Parts: {@code agency}, {@code date}, {@code sequence}.
 */
public record DossierCode(String value) implements Identifier {
    private static final int LEAST = 4;
    private static final int MOST = 20;

    public DossierCode {
        Preconditions.nonBlank(value, "DossierCode");
    }

    /** The code of a text, kept as it is written. */
    public static DossierCode of(String value) {
        return new DossierCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.DOSSIER_CODE;
    }

    @Override
    public ParsedIdentifier read() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        scan.inside("agency", scan.next('-'), AgencyCode::levels).mark('-');
        scan.inside("date", scan.next('-'), date -> date.outline("", "999999"));
        String date = scan.part("date");
        if (!date.isEmpty() && day(date).isEmpty()) {
            scan.found("date", "code.date");
        }
        scan.mark('-').digits("sequence", LEAST, MOST);
        return scan.reading();
    }

    /** The agency that gave the code, if the code is well formed. It need not be today's agency of the dossier. */
    public Optional<AgencyCode> agency() {
        return part("agency").map(AgencyCode::of);
    }

    /** The day in the code, read in this century, if the code is well formed. */
    public Optional<LocalDate> date() {
        return part("date").flatMap(DossierCode::day);
    }

    /** The running number of the day, if the code is well formed: text, for its zeros count. */
    public Optional<String> sequence() {
        return part("sequence");
    }

    /**
     * The running number as a nationally centralised service writes it, where the text allows for that: an agency of the new
     * shape and at least six digits. An ordinary code can look the same; only who knows the service can tell
     * (LT-CODE-014).
     */
    public Optional<CentralisedNumber> centralised() {
        return agency().filter(agency -> !agency.oldShape())
                .flatMap(agency -> sequence())
                .filter(sequence -> sequence.length() >= LEAST + 2)
                .map(sequence -> new CentralisedNumber(sequence.substring(0, 2), sequence.substring(2)));
    }

    private Optional<String> part(String name) {
        ParsedIdentifier reading = read();
        return reading.wellFormed() ? reading.part(name) : Optional.empty();
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.of(2000 + two(digits, 0), two(digits, 2), two(digits, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int two(String digits, int start) {
        return Integer.parseInt(digits.substring(start, start + 2));
    }

    @Override
    public String toString() {
        return value;
    }

    /**
     * The two halves of a centralised service's running number.
     *
     * @param owner two digits out of the code of the agency that owns the system
     * @param number the running number of the day, at least four digits
     */
    public record CentralisedNumber(String owner, String number) {
        public CentralisedNumber {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(number, "number");
        }
    }
}
