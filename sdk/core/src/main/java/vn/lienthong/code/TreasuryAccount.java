package vn.lienthong.code;

import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.value.Preconditions;

/**
 * An account at the State Treasury (tài khoản kho bạc): four digits for the account type, then groups of digits, with
 * or without dots between them. No official text defines it, so a different form is only a warning (LT-CODE-027).
 * Parts: {@code account}, {@code group-1} and so on; the canonical form has no dots.
 */
public record TreasuryAccount(String value) implements MaskedValue, Identifier {
    private static final int MAX_GROUPS = 6;
    private static final int MAX_GROUP_DIGITS = 20;

    public TreasuryAccount {
        Preconditions.requireNonBlank(value, "TreasuryAccount");
    }

    /** Returns the treasury account with this text. */
    public static TreasuryAccount of(String value) {
        return new TreasuryAccount(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.TREASURY_ACCOUNT;
    }

    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value).parseOutline("account", "9999");
        if (scan.nextIs(c -> c == '.')) {
            for (int group = 1; group <= MAX_GROUPS && scan.isValid() && scan.nextIs(c -> c == '.'); group++) {
                scan.parseSeparator('.').parseDigits("group-" + group, 1, MAX_GROUP_DIGITS);
            }
        } else {
            scan.parseDigits("group-1", 1, MAX_GROUP_DIGITS);
        }
        return scan.finish(value.replace(".", ""));
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
