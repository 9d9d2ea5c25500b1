package vn.lienthong.code;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import vn.lienthong.value.EnumWords;

/**
 * The successors of a unit: at least one unit, and how certain they are (LT-LIST-004).
 *
 * @param units in the order of the list; each exists on the day of the query
 */
public record UnitSuccession(Set<AdministrativeUnit> units, SuccessionCertainty certainty) {
    /** How certain the successors are. */
    public enum SuccessionCertainty {
        /** One successor is listed and no split is known; parts may still have gone to other units. */
        SOLE,
        /** There are several successors and all are listed; the place or the matter decides which one is competent. */
        ONE_OF_SEVERAL,
        /** A source names these successors, but nothing shows that the list is complete or that the code is theirs. */
        UNKNOWN;

        /** Returns the text that lists use for it, such as {@code one-of-several}. */
        public String word() {
            return EnumWords.of(this);
        }

        /** Returns whether this number of units is possible with this certainty. */
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

    /** Returns the succession of all units that succeed several others. */
    static UnitSuccession of(Set<AdministrativeUnit> units, boolean complete) {
        if (!complete) {
            return new UnitSuccession(units, SuccessionCertainty.UNKNOWN);
        }
        return new UnitSuccession(
                units, units.size() == 1 ? SuccessionCertainty.SOLE : SuccessionCertainty.ONE_OF_SEVERAL);
    }
}
