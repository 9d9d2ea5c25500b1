package vn.lienthong.code;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Who carries a unit on: at least one unit, and with what certainty (LT-LIST-004).
 *
 * @param units in the order of the list; each is valid on the day that was asked
 */
public record UnitSuccession(Set<AdministrativeUnit> units, SuccessionCertainty certainty) {
    /** What is known of the units. */
    public enum SuccessionCertainty {
        /** One is listed, and no split is known; parts may still have gone elsewhere. */
        SOLE,
        /** There are several, all of them listed; which one it is follows from the place or the matter. */
        ONE_OF_SEVERAL,
        /** These are named by a source, and nothing shows that they are all, or that the code is theirs. */
        UNKNOWN;

        /** Returns the word that lists write for it, such as {@code one-of-several}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns whether so many units can stand with it. */
        boolean allows(int units) {
            return switch (this) {
                case SOLE -> units == 1;
                case ONE_OF_SEVERAL -> units > 1;
                case UNKNOWN -> units > 0;
            };
        }
    }

    public UnitSuccession {
        Objects.requireNonNull(certainty, "certainty");
        units = Collections.unmodifiableSet(new LinkedHashSet<>(Objects.requireNonNull(units, "units")));
        if (!certainty.allows(units.size())) {
            throw new IllegalArgumentException(certainty.word() + " of " + units.size());
        }
    }

    /** Of all the units that carry on some others. */
    static UnitSuccession of(Set<AdministrativeUnit> units, boolean complete) {
        if (!complete) {
            return new UnitSuccession(units, SuccessionCertainty.UNKNOWN);
        }
        return new UnitSuccession(
                units, units.size() == 1 ? SuccessionCertainty.SOLE : SuccessionCertainty.ONE_OF_SEVERAL);
    }
}
