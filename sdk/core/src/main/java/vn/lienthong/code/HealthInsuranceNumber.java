package vn.lienthong.code;

import java.util.Optional;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.value.Preconditions;

/**
 * The number of a health insurance card (mã thẻ bảo hiểm y tế): group of the insured person, benefit level from 1 to 5,
 * province, and the ten digits of the social insurance number. Newer cards show only those ten digits. The evidence is
 * weak, so a different form is only a warning (LT-CODE-025). Parts: {@code group}, {@code benefit}, {@code province}
 * and {@code number}.
 */
public record HealthInsuranceNumber(String value) implements MaskedValue, Identifier {

    public HealthInsuranceNumber {
        Preconditions.requireNonBlank(value, "HealthInsuranceNumber");
    }

    /** Returns the health insurance number with this text. */
    public static HealthInsuranceNumber of(String value) {
        return new HealthInsuranceNumber(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.HEALTH_INSURANCE_NUMBER;
    }

    @Override
    public ParsedIdentifier parse() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        if (!scan.nextIs(IdentifierParser::isDigit)) {
            scan.parseOutline("group", "AA")
                    .parseRun("benefit", 1, 1, c -> c >= '1' && c <= '5', "@code.expected.benefit");
            scan.parseOutline("province", "99");
        }
        return scan.parseOutline("number", "9999999999").finish();
    }

    /** Returns the social insurance number at the end of a well-formed text. */
    public Optional<SocialInsuranceNumber> socialInsuranceNumber() {
        ParsedIdentifier reading = parse();
        return reading.wellFormed() ? reading.part("number").map(SocialInsuranceNumber::of) : Optional.empty();
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
