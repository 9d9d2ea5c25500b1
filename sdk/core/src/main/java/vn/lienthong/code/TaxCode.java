package vn.lienthong.code;

import java.util.regex.Pattern;

/**
 * A tax code: ten digits with a check digit, the same with a three-digit suffix for dependents ({@code 0100109106-001}), or,
 * since 2025-07-01, the twelve digits of a person's number. Masked, because the last form is a personal id (LT-CODE-006).
 */
public record TaxCode(String value) implements Masked {
    private static final Pattern TEN = Pattern.compile("\\d{10}(-?(?!000)\\d{3})?");
    private static final Pattern TWELVE = Pattern.compile("\\d{12}");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    public TaxCode {
        Texts.nonBlank(value, "TaxCode");
    }

    /** The code of a text, kept as it is written. */
    public static TaxCode of(String value) {
        return new TaxCode(value);
    }

    /** Whether the text has a legal shape and, where there is one, the right check digit. */
    public boolean wellFormed() {
        return TWELVE.matcher(value).matches() || (TEN.matcher(value).matches() && checkDigitHolds());
    }

    private boolean checkDigitHolds() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        // A remainder of 0 asks for a check digit of 10: no such code is issued.
        return 10 - sum % 11 == value.charAt(9) - '0';
    }

    @Override
    public String toString() {
        return Masked.show(this);
    }
}
