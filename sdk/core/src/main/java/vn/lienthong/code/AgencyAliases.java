package vn.lienthong.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dated table of codes that name one agency in the old and in the new shape. Where it lists a code it is right, also against
 * the mechanical conversion; where it is silent, a conversion that agrees leaves a question (LT-CODE-010, LT-CODE-020). The
 * table of the specification holds what was seen only; an agency that knows its own renumbering brings its own.
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

    /** Returns a table of one's own, such as these rows after those of {@link #standard()}. */
    public static AgencyAliases of(List<AgencyAlias> rows) {
        return new AgencyAliases(Objects.requireNonNull(rows, "rows"));
    }

    /** Returns the rows in their order. */
    public List<AgencyAlias> rows() {
        return rows;
    }

    /** Returns the rows that hold on a day. */
    public AgencyAliases validOn(LocalDate day) {
        return new AgencyAliases(rows.stream().filter(row -> row.isValidOn(day)).toList());
    }

    /** Returns all codes of the other shape that the table lists for a code; an agency may have been split or merged. */
    public Set<AgencyCode> aliasesOf(AgencyCode code) {
        return rows.stream().flatMap(row -> row.counterparts(code)).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether two codes name one agency, as far as that can be told. */
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

    /** The answer to whether two codes name one agency. */
    public enum AliasMatch {
        /** The texts are equal, or the table says so. */
        SAME,
        /** Something speaks for it, and nothing proves it: a person has to say. */
        UNCERTAIN,
        /** Nothing speaks for it, or the table speaks against it. */
        DIFFERENT
    }

    /**
     * One row.
     *
     * @param from the first day on which it holds; null is from ever
     * @param to the last one; null is for ever
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
