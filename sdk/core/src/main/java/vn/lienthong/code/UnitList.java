package vn.lienthong.code;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dated list of units: which unit a code names on a day, and which units succeed it (LT-LIST-001, LT-LIST-004).
 */
public final class UnitList {
    private final Map<String, List<UnitRow>> rowsByCode;

    UnitList(Map<String, List<UnitRow>> byCode) {
        this.rowsByCode = byCode;
    }

    /** One row: the unit and, if it ended, its successors from the next day. */
    record UnitRow(
            AdministrativeUnit unit, List<String> successors, UnitSuccession.@Nullable SuccessionCertainty certainty) {}

    /** Returns the unit that a code names on a day. */
    public Optional<AdministrativeUnit> find(String code, LocalDate day) {
        return findRow(code, day).map(UnitRow::unit);
    }

    /** Returns all units that a code has named, in the order of the list. */
    public List<AdministrativeUnit> listByCode(String code) {
        Objects.requireNonNull(code, "code");
        return rowsByCode.getOrDefault(code, List.of()).stream()
                .map(UnitRow::unit)
                .toList();
    }

    /** Returns all units that exist on a day, in the order of the list. */
    public List<AdministrativeUnit> listOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<AdministrativeUnit> units = new ArrayList<>();
        for (List<UnitRow> rows : rowsByCode.values()) {
            for (UnitRow row : rows) {
                if (row.unit().validity().contains(day)) {
                    units.add(row.unit());
                }
            }
        }
        return Collections.unmodifiableList(units);
    }

    /**
     * Returns the direct successors of a unit; the unit itself if it has not ended.
     *
     * @throws IllegalArgumentException if the list does not contain the unit
     */
    public UnitSuccession successors(AdministrativeUnit unit) {
        LocalDate end = unit.validity().to();
        return successors(unit, end == null ? LocalDate.MAX : end.plusDays(1));
    }

    /**
     * Returns the successors of a unit on a day, after any number of changes; the unit itself up to its last day.
     *
     * @throws IllegalArgumentException if the list does not contain the unit, or it begins after the day
     */
    public UnitSuccession successors(AdministrativeUnit unit, LocalDate day) {
        Objects.requireNonNull(day, "day");
        LocalDate from = Objects.requireNonNull(unit, "unit").validity().from();
        if (from != null && day.isBefore(from)) {
            throw new IllegalArgumentException("the unit begins after the day");
        }
        return followSuccessions(requireRow(unit), day);
    }

    /** Follows each row once, without recursion, so that a long chain of changes cannot overflow the stack. */
    private UnitSuccession followSuccessions(UnitRow first, LocalDate day) {
        Set<AdministrativeUnit> units = new LinkedHashSet<>();
        Set<UnitRow> met = new HashSet<>(Set.of(first));
        Deque<UnitRow> open = new ArrayDeque<>(met);
        boolean complete = true;
        while (!open.isEmpty()) {
            UnitRow entry = open.remove();
            LocalDate end = entry.unit().validity().to();
            if (end == null || !end.isBefore(day)) {
                units.add(entry.unit());
                continue;
            }
            complete &= entry.certainty() != UnitSuccession.SuccessionCertainty.UNKNOWN;
            for (String successor : entry.successors()) {
                UnitRow next = findRow(successor, end.plusDays(1)).orElseThrow();
                if (met.add(next)) {
                    open.add(next);
                }
            }
        }
        return UnitSuccession.of(units, complete);
    }

    Optional<UnitRow> findRow(String code, LocalDate day) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(day, "day");
        for (UnitRow row : rowsByCode.getOrDefault(code, List.of())) {
            if (row.unit().validity().contains(day)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private UnitRow requireRow(AdministrativeUnit unit) {
        return rowsByCode.getOrDefault(unit.code(), List.of()).stream()
                .filter(entry -> entry.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the unit is none of this list"));
    }
}
