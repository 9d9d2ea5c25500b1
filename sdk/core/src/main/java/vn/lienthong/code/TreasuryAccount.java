package vn.lienthong.code;

import vn.lienthong.code.internal.Preconditions;
import vn.lienthong.code.personal.MaskedValue;

/**
 * An account at the State Treasury (tài khoản kho bạc): four digits for the kind of account, then groups of digits, joined by
 * dots or not at all. No official text on it was read, so another shape is a warning (LT-CODE-027). Parts: {@code account} and
 * {@code group-1} and so on; the canonical form has no dots.
 */
public record TreasuryAccount(String value) implements MaskedValue, Identifier {
    private static final int GROUPS = 6;
    private static final int MOST = 20;

    public TreasuryAccount {
        Preconditions.nonBlank(value, "TreasuryAccount");
    }

    /** The account of a text, kept as it is written. */
    public static TreasuryAccount of(String value) {
        return new TreasuryAccount(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.TREASURY_ACCOUNT;
    }

    @Override
    public ParsedIdentifier read() {
        IdentifierParser scan = new IdentifierParser(kind(), value).outline("account", "9999");
        if (scan.sees(c -> c == '.')) {
            for (int group = 1; group <= GROUPS && scan.intact() && scan.sees(c -> c == '.'); group++) {
                scan.mark('.').digits("group-" + group, 1, MOST);
            }
        } else {
            scan.digits("group-1", 1, MOST);
        }
        return scan.reading(value.replace(".", ""));
    }

    @Override
    public String toString() {
        return MaskedValue.show(this);
    }
}
