package vn.lienthong.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.UnitSuccession.SuccessionCertainty;

/**
 * Reads a file of units and rejects it as a whole if it has any problem (LT-LIST-012). Reading delays the first lookup,
 * so this class uses plain loops: the first lambdas of a JVM cost more than ten thousand lines.
 */
final class UnitFileReader {
    static final String HEADER = "code,type,vi,within,valid_from,valid_to,successors,certainty,confidence,source";

    private static final Map<String, SuccessionCertainty> CERTAINTIES = Map.of(
            SuccessionCertainty.SOLE.word(), SuccessionCertainty.SOLE,
            SuccessionCertainty.ONE_OF_SEVERAL.word(), SuccessionCertainty.ONE_OF_SEVERAL,
            SuccessionCertainty.UNKNOWN.word(), SuccessionCertainty.UNKNOWN);

    private final Map<String, List<UnitList.UnitRow>> rowsByCode = new LinkedHashMap<>();
    /** Units that ended, whose successors are checked after all lines are read. */
    private final List<EndedUnit> endedUnits = new ArrayList<>();

    private final Map<String, UnitType> typeCache = new HashMap<>();
    private final Map<LocalDate, LocalDate> nextDayCache = new HashMap<>();

    private final @Nullable UnitRowValidator validator;

    private UnitFileReader(@Nullable UnitRowValidator form) {
        this.validator = form;
    }

    /** @param form null for a list of the specification, whose tests hold it to its form */
    static UnitList read(byte[] bytes, @Nullable UnitRowValidator form) {
        SpecCsv table = SpecCsv.read(bytes, HEADER, CodeLists.REQUIREMENT);
        table.requireRows();
        UnitFileReader file = new UnitFileReader(form);
        for (SpecCsv.CsvRow row : table.rows()) {
            file.readRow(row);
        }
        UnitList units = new UnitList(file.rowsByCode);
        for (EndedUnit one : file.endedUnits) {
            file.checkSuccessors(units, one.row(), one.entry());
        }
        table.throwIfInvalid();
        return units;
    }

    private void readRow(SpecCsv.CsvRow row) {
        row.validateConfidence();
        ValidityPeriod validity = row.parseValidity();
        if (row.cell("code").isBlank()
                || row.cell("type").isBlank()
                || row.cell("vi").isBlank()) {
            row.addProblem("list.file.blank");
            return;
        }
        List<UnitList.UnitRow> same = rowsByCode.get(row.cell("code"));
        if (same == null) {
            same = new ArrayList<>(2);
            rowsByCode.put(row.cell("code"), same);
        }
        if (same.size() == CodeLists.MAX_ROWS_PER_CODE) {
            row.addProblem("list.file.many", String.valueOf(CodeLists.MAX_ROWS_PER_CODE));
            return;
        }
        for (UnitList.UnitRow other : same) {
            if (other.unit().validity().overlaps(validity)) {
                row.addProblem("list.file.overlap");
            }
        }
        UnitList.UnitRow entry = new UnitList.UnitRow(toUnit(row, validity), successors(row), certainty(row));
        if (validator != null) {
            validator.validate(row, entry.unit());
        }
        same.add(entry);
        boolean named = entry.certainty() != null
                || !row.cell("certainty").isEmpty()
                || !entry.successors().isEmpty();
        if (named || validity.to() != null) {
            endedUnits.add(new EndedUnit(row, entry));
        }
    }

    private AdministrativeUnit toUnit(SpecCsv.CsvRow row, ValidityPeriod validity) {
        UnitType type = typeCache.get(row.cell("type"));
        if (type == null) {
            type = UnitType.of(row.cell("type"));
            typeCache.put(row.cell("type"), type);
        }
        String grade = row.cell("confidence");
        EvidenceConfidence confidence = grade.equals("H")
                ? EvidenceConfidence.H
                : grade.equals("M") ? EvidenceConfidence.M : EvidenceConfidence.L;
        return new AdministrativeUnit(row.cell("code"), type, row.cell("vi"), row.cell("within"), validity, confidence);
    }

    private static List<String> successors(SpecCsv.CsvRow row) {
        String cell = row.cell("successors");
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    private static @Nullable SuccessionCertainty certainty(SpecCsv.CsvRow row) {
        return CERTAINTIES.get(row.cell("certainty"));
    }

    /**
     * A unit that ended has successors on the next day, as many as their certainty allows; a unit that continues has
     * none.
     */
    private void checkSuccessors(UnitList units, SpecCsv.CsvRow row, UnitList.UnitRow entry) {
        LocalDate end = entry.unit().validity().to();
        SuccessionCertainty certainty = entry.certainty();
        if (end == null || certainty == null || !certainty.allows(countDistinctSuccessors(entry))) {
            row.addProblem("list.file.certainty");
            return;
        }
        LocalDate next = nextDayCache.get(end);
        if (next == null) {
            next = end.plusDays(1);
            nextDayCache.put(end, next);
        }
        for (String successor : entry.successors()) {
            if (units.findRow(successor, next).isEmpty()) {
                row.addProblem("list.file.successor");
            }
        }
    }

    private record EndedUnit(SpecCsv.CsvRow row, UnitList.UnitRow entry) {}

    private static int countDistinctSuccessors(UnitList.UnitRow entry) {
        return entry.successors().size() == 1
                ? 1
                : Set.copyOf(entry.successors()).size();
    }
}
