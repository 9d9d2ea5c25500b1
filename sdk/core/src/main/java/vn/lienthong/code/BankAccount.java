package vn.lienthong.code;

import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.value.Preconditions;

/**
 * A bank account: 4 to 19 letters or digits without a check digit, as VietQR encodes it. The evidence is weak, so a
 * different form is only a warning (LT-CODE-026). Part: {@code number}.
 */
public record BankAccount(String value) implements MaskedValue, Identifier {
    private static final int MIN_LENGTH = 4;
    private static final int MAX_LENGTH = 19;

    public BankAccount {
        Preconditions.requireNonBlank(value, "BankAccount");
    }

    /** Returns the bank account with this text. */
    public static BankAccount of(String value) {
        return new BankAccount(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.BANK_ACCOUNT;
    }

    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        return scan.parseRun(
                        "number",
                        MIN_LENGTH,
                        MAX_LENGTH,
                        BankAccount::isLetterOrDigit,
                        "@code.expected.letter-or-digit")
                .finish();
    }

    private static boolean isLetterOrDigit(int c) {
        return IdentifierParser.isDigit(c) || IdentifierParser.isCapital(c) || (c >= 'a' && c <= 'z');
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
