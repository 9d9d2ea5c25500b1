package vn.lienthong.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a dossier (mã số hồ sơ): agency, day as yyMMdd, and a running number of at least four digits, such as
 * {@code H56.14-241205-12345}. It identifies no person. The SDK never makes or repairs one (LT-CODE-001, LT-CODE-005).
 */
public record DossierCode(String value) {
    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}|[A-Z]\\d{2}(?:\\.\\d{2,3}){0,5})-(\\d{2})(\\d{2})(\\d{2})-(\\d{4,20})");

    public DossierCode {
        Texts.nonBlank(value, "DossierCode");
    }

    /** The code of a text, kept as it is written. */
    public static DossierCode of(String value) {
        return new DossierCode(value);
    }

    /** Whether the text has the legal shape with a real date in it. */
    public boolean wellFormed() {
        return date().isPresent();
    }

    /** The agency that gave the code, if the code is well formed. It need not be today's agency of the dossier. */
    public Optional<AgencyCode> agency() {
        Matcher matcher = SHAPE.matcher(value);
        return matcher.matches() && date().isPresent()
                ? Optional.of(AgencyCode.of(matcher.group(1)))
                : Optional.empty();
    }

    /** The day in the code, read in this century, if the code is well formed. */
    public Optional<LocalDate> date() {
        Matcher matcher = SHAPE.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(2000 + digits(matcher, 2), digits(matcher, 3), digits(matcher, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int digits(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    @Override
    public String toString() {
        return value;
    }
}
