package vn.lienthong.code;

import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.value.Preconditions;

/**
 * A tax code: ten digits with a check digit, the same with a three-digit suffix for dependents ({@code
 * 0100109106-001}), or, since 2025-07-01, the twelve digits of a personal number. It is masked, because the last form
 * is a personal id (LT-CODE-006). Parts: {@code number} and {@code dependent}, or {@code person}.
 */
public record TaxCode(String value) implements MaskedValue, Identifier {
    private static final int PERSONAL_ID_LENGTH = 12;
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    public TaxCode {
        Preconditions.requireNonBlank(value, "TaxCode");
    }

    /** Returns the tax code with this text. */
    public static TaxCode of(String value) {
        return new TaxCode(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.TAX_CODE;
    }

    /**
     * {@inheritDoc} The canonical form of a dependent's code has the hyphen, which some systems omit (LT-CODE-019).
     */
    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        if (value.length() == PERSONAL_ID_LENGTH && value.chars().allMatch(IdentifierParser::isDigit)) {
            return scan.parseOutline("person", "9".repeat(PERSONAL_ID_LENGTH)).finish();
        }
        scan.parseOutline("number", "9999999999");
        String number = scan.part("number");
        if (!number.isEmpty() && !isCheckDigitValid(number)) {
            scan.addFinding("number", "code.tax.check");
        }
        return scan.isValid() && !scan.remaining().isEmpty() ? parseDependent(scan, number) : scan.finish();
    }

    private static ParsedIdentifier parseDependent(IdentifierParser scan, String number) {
        boolean bare = scan.nextIs(IdentifierParser::isDigit);
        if (!bare) {
            scan.parseSeparator('-');
        }
        scan.parseOutline("dependent", "999").requireEnd();
        String dependent = scan.part("dependent");
        if (dependent.equals("000")) {
            scan.addFinding("dependent", "code.tax.dependent");
        } else if (bare && scan.isValid()) {
            scan.addRemark("LT-CODE-019", "dependent", "code.tax.hyphen");
        }
        return scan.finish(number + "-" + dependent);
    }

    private static boolean isCheckDigitValid(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        // Remainder 0 would require check digit 10; no such code is issued.
        return 10 - sum % 11 == number.charAt(9) - '0';
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
