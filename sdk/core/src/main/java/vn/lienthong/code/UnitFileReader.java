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
 * Reads a file of units, refused as a whole with all that is wrong with it (LT-LIST-012). A program waits for it when it first
 * asks, so there are plain loops here: the first lambdas of a JVM cost more than ten thousand lines.
 */
final class UnitFileReader {
    static final String HEADER = "code,type,vi,within,valid_from,valid_to,successors,certainty,confidence,source";

    private static final Map<String, SuccessionCertainty> CERTAINTIES = Map.of(
            SuccessionCertainty.SOLE.word(), SuccessionCertainty.SOLE,
            SuccessionCertainty.ONE_OF_SEVERAL.word(), SuccessionCertainty.ONE_OF_SEVERAL,
            SuccessionCertainty.UNKNOWN.word(), SuccessionCertainty.UNKNOWN);

    private final Map<String, List<UnitRegister.UnitPeriod>> byCode = new LinkedHashMap<>();
    /** The lines that say who carries a unit on. */
    private final List<EndedUnit> ended = new ArrayList<>();

    private final Map<String, UnitType> types = new HashMap<>();
    private final Map<LocalDate, LocalDate> nextDays = new HashMap<>();

    private final @Nullable UnitFileRules form;

    private UnitFileReader(@Nullable UnitFileRules form) {
        this.form = form;
    }

    /** @param form null for a list of the specification, whose tests hold it to its form */
    static UnitRegister read(byte[] bytes, @Nullable UnitFileRules form) {
        SpecCsv table = SpecCsv.read(bytes, HEADER, CodeLists.REQUIREMENT);
        table.needsRows();
        UnitFileReader file = new UnitFileReader(form);
        for (SpecCsv.CsvRow row : table.rows()) {
            file.row(row);
        }
        UnitRegister units = new UnitRegister(file.byCode);
        for (EndedUnit one : file.ended) {
            file.follows(units, one.row(), one.entry());
        }
        table.refuse();
        return units;
    }

    private void row(SpecCsv.CsvRow row) {
        row.grade();
        ValidityPeriod validity = row.validity();
        if (row.cell("code").isBlank()
                || row.cell("type").isBlank()
                || row.cell("vi").isBlank()) {
            row.problem("list.file.blank");
            return;
        }
        List<UnitRegister.UnitPeriod> same = byCode.get(row.cell("code"));
        if (same == null) {
            same = new ArrayList<>(2);
            byCode.put(row.cell("code"), same);
        }
        if (same.size() == CodeLists.MOST) {
            row.problem("list.file.many", String.valueOf(CodeLists.MOST));
            return;
        }
        for (UnitRegister.UnitPeriod other : same) {
            if (other.unit().validity().overlaps(validity)) {
                row.problem("list.file.overlap");
            }
        }
        UnitRegister.UnitPeriod entry = new UnitRegister.UnitPeriod(unit(row, validity), successors(row), certainty(row));
        if (form != null) {
            form.check(row, entry.unit());
        }
        same.add(entry);
        boolean named = entry.certainty() != null
                || !row.cell("certainty").isEmpty()
                || !entry.successors().isEmpty();
        if (named || validity.to() != null) {
            ended.add(new EndedUnit(row, entry));
        }
    }

    private AdministrativeUnit unit(SpecCsv.CsvRow row, ValidityPeriod validity) {
        UnitType type = types.get(row.cell("type"));
        if (type == null) {
            type = UnitType.of(row.cell("type"));
            types.put(row.cell("type"), type);
        }
        String grade = row.cell("confidence");
        EvidenceConfidence confidence = grade.equals("H") ? EvidenceConfidence.H : grade.equals("M") ? EvidenceConfidence.M : EvidenceConfidence.L;
        return new AdministrativeUnit(row.cell("code"), type, row.cell("vi"), row.cell("within"), validity, confidence);
    }

    private static List<String> successors(SpecCsv.CsvRow row) {
        String cell = row.cell("successors");
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    private static @Nullable SuccessionCertainty certainty(SpecCsv.CsvRow row) {
        return CERTAINTIES.get(row.cell("certainty"));
    }

    /** A unit that ended has successors on the next day, as many as their certainty says; one that goes on has none. */
    private void follows(UnitRegister units, SpecCsv.CsvRow row, UnitRegister.UnitPeriod entry) {
        LocalDate end = entry.unit().validity().to();
        SuccessionCertainty certainty = entry.certainty();
        if (end == null || certainty == null || !certainty.fits(distinct(entry))) {
            row.problem("list.file.certainty");
            return;
        }
        LocalDate next = nextDays.get(end);
        if (next == null) {
            next = end.plusDays(1);
            nextDays.put(end, next);
        }
        for (String successor : entry.successors()) {
            if (units.entry(successor, next).isEmpty()) {
                row.problem("list.file.successor");
            }
        }
    }

    private record EndedUnit(SpecCsv.CsvRow row, UnitRegister.UnitPeriod entry) {}

    private static int distinct(UnitRegister.UnitPeriod entry) {
        return entry.successors().size() == 1
                ? 1
                : Set.copyOf(entry.successors()).size();
    }
}
