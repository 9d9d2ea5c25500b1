package vn.lienthong.code;

import vn.lienthong.code.internal.Preconditions;
import vn.lienthong.code.personal.MaskedValue;

import java.util.Optional;

/**
 * The number of a health insurance card (mã thẻ bảo hiểm y tế): the group of the insured, the level of benefit from 1 to 5, the
 * province, and ten digits of social insurance; newer cards print those ten alone. Low evidence, so another shape is a warning
 * (LT-CODE-025). Parts: {@code group}, {@code benefit}, {@code province} and {@code number}.
 */
public record HealthInsuranceNumber(String value) implements MaskedValue, Identifier {

    public HealthInsuranceNumber {
        Preconditions.nonBlank(value, "HealthInsuranceNumber");
    }

    /** The number of a text, kept as it is written. */
    public static HealthInsuranceNumber of(String value) {
        return new HealthInsuranceNumber(value);
    }

    @Override
    public IdentifierKind kind() {
        return IdentifierKind.HEALTH_INSURANCE_NUMBER;
    }

    @Override
    public ParsedIdentifier read() {
        IdentifierParser scan = new IdentifierParser(kind(), value);
        if (!scan.sees(IdentifierParser::digit)) {
            scan.outline("group", "AA").run("benefit", 1, 1, c -> c >= '1' && c <= '5', "@code.expected.benefit");
            scan.outline("province", "99");
        }
        return scan.outline("number", "9999999999").reading();
    }

    /** The social insurance number that a well-formed text ends with. */
    public Optional<SocialInsuranceNumber> socialInsurance() {
        ParsedIdentifier reading = read();
        return reading.wellFormed() ? reading.part("number").map(SocialInsuranceNumber::of) : Optional.empty();
    }

    @Override
    public String toString() {
        return MaskedValue.show(this);
    }
}
