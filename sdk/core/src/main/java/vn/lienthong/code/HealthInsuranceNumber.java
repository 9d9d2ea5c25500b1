package vn.lienthong.code;

import java.util.Optional;
import vn.lienthong.code.personal.MaskedValue;
import vn.lienthong.value.Preconditions;

/**
 * The number of a health insurance card (mã thẻ bảo hiểm y tế): the group of the insured, the level of benefit from 1 to 5, the
 * province, and ten digits of social insurance; newer cards print those ten alone. Low evidence, so another shape is a warning
 * (LT-CODE-025). Parts: {@code group}, {@code benefit}, {@code province} and {@code number}.
 */
public record HealthInsuranceNumber(String value) implements MaskedValue, Identifier {

    public HealthInsuranceNumber {
        Preconditions.requireNonBlank(value, "HealthInsuranceNumber");
    }

    /** Returns the number of a text, kept as it is written. */
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

    /** Returns the social insurance number that a well-formed text ends with. */
    public Optional<SocialInsuranceNumber> socialInsuranceNumber() {
        ParsedIdentifier reading = parse();
        return reading.wellFormed() ? reading.part("number").map(SocialInsuranceNumber::of) : Optional.empty();
    }

    @Override
    public String toString() {
        return MaskedValue.mask(this);
    }
}
