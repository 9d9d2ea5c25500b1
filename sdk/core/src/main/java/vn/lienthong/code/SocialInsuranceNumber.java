package vn.lienthong.code;

import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.value.Preconditions;

/**
 * A social insurance number (mã số bảo hiểm xã hội): ten digits without a known check digit, or the twelve digits of
 * the personal number that is replacing it. The evidence is weak, so a different form is only a warning (LT-CODE-024).
 * Part: {@code number}, or {@code person}.
 */
public record SocialInsuranceNumber(String value) implements MaskedValue, Identifier {
    private static final int PERSONAL_ID_LENGTH = 12;

    public SocialInsuranceNumber {
        Preconditions.requireNonBlank(value, "SocialInsuranceNumber");
    }

    /** Returns the social insurance number with this text. */
    public static SocialInsuranceNumber of(String value) {
        return new SocialInsuranceNumber(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.SOCIAL_INSURANCE_NUMBER;
    }

    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        return value.length() == PERSONAL_ID_LENGTH
                ? scan.parseOutline("person", "9".repeat(PERSONAL_ID_LENGTH)).finish()
                : scan.parseOutline("number", "9999999999").finish();
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
