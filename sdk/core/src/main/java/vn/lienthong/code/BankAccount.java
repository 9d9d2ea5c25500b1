package vn.lienthong.code;

import vn.lienthong.code.internal.Preconditions;
import vn.lienthong.code.personal.MaskedValue;

/**
 * An account at a bank: 4 to 19 letters or digits without a check digit, as VietQR carries it. Low evidence, so another shape
 * is a warning (LT-CODE-026). Part: {@code number}.
 */
public record BankAccount(String value) implements MaskedValue, Identifier {
    private static final int LEAST = 4;
    private static final int MOST = 19;

    public BankAccount {
        Preconditions.nonBlank(value, "BankAccount");
    }

    /** The account of a text, kept as it is written. */
    public static BankAccount of(String value) {
        return new BankAccount(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.BANK_ACCOUNT;
    }

    @Override
    public ParsedIdentifier read() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        return scan.run("number", LEAST, MOST, BankAccount::fits, "@code.expected.letter-or-digit")
                .reading();
    }

    private static boolean fits(int c) {
        return IdentifierParser.digit(c) || IdentifierParser.capital(c) || (c >= 'a' && c <= 'z');
    }

    @Override
    public String toString() {
        return MaskedValue.show(this);
    }
}
