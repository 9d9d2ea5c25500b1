package vn.lienthong.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dated table of agency codes in the old and in the new form that name the same agency. An entry takes precedence
 * over the mechanical conversion; without an entry, a matching conversion is only a hint (LT-CODE-010, LT-CODE-020).
 * The table of the specification contains observed pairs only; an agency that knows its own renumbering provides its
 * own table.
 */
public final class AgencyAliases {
    private static final AgencyAliases STANDARD = read(CodeList.require("agency-aliases"));

    private final List<AgencyAlias> rows;

    private AgencyAliases(List<AgencyAlias> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Returns the table of the specification. */
    public static AgencyAliases standard() {
        return STANDARD;
    }

    static AgencyAliases read(CodeList list) {
        return new AgencyAliases(list.rows().stream().map(AgencyAlias::of).toList());
    }

    /** Returns a table with the given rows, for example those of {@link #standard()} and additional ones. */
    public static AgencyAliases of(List<AgencyAlias> rows) {
        return new AgencyAliases(Objects.requireNonNull(rows, "rows"));
    }

    /** Returns the rows in their order. */
    public List<AgencyAlias> rows() {
        return rows;
    }

    /** Returns the table with the rows in force on a day. */
    public AgencyAliases validOn(LocalDate day) {
        return new AgencyAliases(rows.stream().filter(row -> row.isValidOn(day)).toList());
    }

    /**
     * Returns all codes in the other form that the table lists for a code; there are several if an agency was split or
     * merged.
     */
    public Set<AgencyCode> aliasesOf(AgencyCode code) {
        return rows.stream().flatMap(row -> row.counterparts(code)).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether two codes name the same agency, as far as it is known. */
    public AliasMatch compare(AgencyCode one, AgencyCode other) {
        Set<AgencyCode> ones = aliasesOf(one);
        Set<AgencyCode> others = aliasesOf(other);
        if (one.equals(other) || ones.contains(other)) {
            return AliasMatch.SAME;
        }
        if (one.oldShape() == other.oldShape()) {
            return ones.stream().anyMatch(others::contains) ? AliasMatch.UNCERTAIN : AliasMatch.DIFFERENT;
        }
        return ones.isEmpty() && others.isEmpty() && one.convertsTo(other)
                ? AliasMatch.UNCERTAIN
                : AliasMatch.DIFFERENT;
    }

    /** Whether two codes name the same agency. */
    public enum AliasMatch {
        /** The texts are equal, or the table lists the pair. */
        SAME,
        /** The conversion matches but the table does not list the pair; a person must decide. */
        UNCERTAIN,
        /** The conversion does not match, or the table contradicts it. */
        DIFFERENT
    }

    /**
     * One row of the table.
     *
     * @param from first day on which it applies; null if unlimited
     * @param to last day on which it applies; null if unlimited
     */
    public record AgencyAlias(
            AgencyCode old,
            AgencyCode current,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        public AgencyAlias {
            Objects.requireNonNull(old, "old");
            Objects.requireNonNull(current, "current");
        }

        static AgencyAlias of(CodeList.CodeListRow row) {
            return new AgencyAlias(
                    AgencyCode.of(row.cell("old")),
                    AgencyCode.of(row.cell("new")),
                    row.validity().from(),
                    row.validity().to());
        }

        private boolean isValidOn(LocalDate day) {
            return new ValidityPeriod(from, to).contains(day);
        }

        private Stream<AgencyCode> counterparts(AgencyCode code) {
            if (code.equals(old)) {
                return Stream.of(current);
            }
            return code.equals(current) ? Stream.of(old) : Stream.empty();
        }
    }
}
