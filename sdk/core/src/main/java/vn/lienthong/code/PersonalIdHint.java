package vn.lienthong.code;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the digits of a personal number meant while a decree said so, until 2024-07-01: a hint for a person who looks at a case,
 * never proof and never a ground to refuse. It shows nothing of itself (LT-CODE-012, LT-PRIV-001).
 *
 * @param province three digits: 0 and the two of a province as it was when the number was given, or a country
 * @param sex by the fourth digit
 * @param birthYear by the fourth digit, which tells the century, and the two behind it
 */
public record PersonalIdHint(String province, Sex sex, int birthYear) {
    private static final int BASE_YEAR = 1900;
    private static final LocalDate LAST_DAY_OF_63_PROVINCES = LocalDate.of(2025, 6, 30);

    /** Even digits stand for men, odd ones for women. */
    public enum Sex {
        MALE,
        FEMALE
    }

    public PersonalIdHint {
        Objects.requireNonNull(province, "province");
        Objects.requireNonNull(sex, "sex");
    }

    static PersonalIdHint of(String number) {
        int digit = number.charAt(3) - '0';
        int year = Integer.parseInt(number.substring(4, 6));
        return new PersonalIdHint(
                number.substring(0, 3), digit % 2 == 0 ? Sex.MALE : Sex.FEMALE, BASE_YEAR + digit / 2 * 100 + year);
    }

    /** Returns the province of the first three digits, if they are of one of the 63 that there were until 2025-06-30. */
    public Optional<AdministrativeUnit> findProvince() {
        return province.startsWith("0")
                ? CodeLists.standard().provinces().find(province.substring(1), LAST_DAY_OF_63_PROVINCES)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "PersonalIdHint";
    }
}
