package vn.lienthong.code;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The former meaning of the digits of a personal number, defined by a decree until 2024-07-01: a hint for an officer,
 * never proof and never a reason to reject. {@code toString} does not show it (LT-CODE-012, LT-PRIV-001).
 *
 * @param province three digits: 0 and the two digits of a province at the time of issue, or a country
 * @param sex derived from the fourth digit
 * @param birthYear derived from the fourth digit, which encodes the century, and the next two
 */
public record PersonalIdHint(String province, Sex sex, int birthYear) {
    private static final int BASE_YEAR = 1900;
    private static final LocalDate LAST_DAY_OF_63_PROVINCES = LocalDate.of(2025, 6, 30);

    /** Even digits mean male, odd digits female. */
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

    /** Returns the province of the first three digits if it is one of the 63 that existed until 2025-06-30. */
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
