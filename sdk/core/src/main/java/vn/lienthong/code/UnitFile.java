package vn.lienthong.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Succession.Certainty;

/**
 * Reads a file of units, refused as a whole with all that is wrong with it (LT-LIST-012). A program waits for it when it first
 * asks, so there are plain loops here: the first lambdas of a JVM cost more than ten thousand lines.
 */
final class UnitFile {
    static final String HEADER = "code,type,vi,within,valid_from,valid_to,successors,certainty,confidence,source";

    private static final Map<String, Certainty> CERTAINTIES = Map.of(
            Certainty.SOLE.word(), Certainty.SOLE,
            Certainty.ONE_OF_SEVERAL.word(), Certainty.ONE_OF_SEVERAL,
            Certainty.UNKNOWN.word(), Certainty.UNKNOWN);

    private final Map<String, List<Units.Row>> byCode = new LinkedHashMap<>();
    /** The lines that say who carries a unit on. */
    private final List<Ended> ended = new ArrayList<>();

    private final Map<String, UnitType> types = new HashMap<>();
    private final Map<LocalDate, LocalDate> nextDays = new HashMap<>();

    private final @Nullable UnitForm form;

    private UnitFile(@Nullable UnitForm form) {
        this.form = form;
    }

    /** @param form null for a list of the specification, whose tests hold it to its form */
    static Units read(byte[] bytes, @Nullable UnitForm form) {
        Table table = Table.read(bytes, HEADER, CodeLists.REQUIREMENT);
        table.needsRows();
        UnitFile file = new UnitFile(form);
        for (Table.Row row : table.rows()) {
            file.row(row);
        }
        Units units = new Units(file.byCode);
        for (Ended one : file.ended) {
            file.follows(units, one.row(), one.entry());
        }
        table.refuse();
        return units;
    }

    private void row(Table.Row row) {
        row.grade();
        Validity validity = row.validity();
        if (row.cell("code").isBlank()
                || row.cell("type").isBlank()
                || row.cell("vi").isBlank()) {
            row.problem("list.file.blank");
            return;
        }
        List<Units.Row> same = byCode.get(row.cell("code"));
        if (same == null) {
            same = new ArrayList<>(2);
            byCode.put(row.cell("code"), same);
        }
        if (same.size() == CodeLists.MOST) {
            row.problem("list.file.many", String.valueOf(CodeLists.MOST));
            return;
        }
        for (Units.Row other : same) {
            if (other.unit().validity().overlaps(validity)) {
                row.problem("list.file.overlap");
            }
        }
        Units.Row entry = new Units.Row(unit(row, validity), successors(row), certainty(row));
        if (form != null) {
            form.check(row, entry.unit());
        }
        same.add(entry);
        boolean named = entry.certainty() != null
                || !row.cell("certainty").isEmpty()
                || !entry.successors().isEmpty();
        if (named || validity.to() != null) {
            ended.add(new Ended(row, entry));
        }
    }

    private Unit unit(Table.Row row, Validity validity) {
        UnitType type = types.get(row.cell("type"));
        if (type == null) {
            type = UnitType.of(row.cell("type"));
            types.put(row.cell("type"), type);
        }
        String grade = row.cell("confidence");
        Confidence confidence = grade.equals("H") ? Confidence.H : grade.equals("M") ? Confidence.M : Confidence.L;
        return new Unit(row.cell("code"), type, row.cell("vi"), row.cell("within"), validity, confidence);
    }

    private static List<String> successors(Table.Row row) {
        String cell = row.cell("successors");
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    private static @Nullable Certainty certainty(Table.Row row) {
        return CERTAINTIES.get(row.cell("certainty"));
    }

    /** A unit that ended has successors on the next day, as many as their certainty says; one that goes on has none. */
    private void follows(Units units, Table.Row row, Units.Row entry) {
        LocalDate end = entry.unit().validity().to();
        Certainty certainty = entry.certainty();
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

    private record Ended(Table.Row row, Units.Row entry) {}

    private static int distinct(Units.Row entry) {
        return entry.successors().size() == 1
                ? 1
                : Set.copyOf(entry.successors()).size();
    }
}
