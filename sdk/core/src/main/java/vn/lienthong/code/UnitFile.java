package vn.lienthong.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Succession.Certainty;

/** Reads a file of units, refused as a whole with all that is wrong with it (LT-LIST-012). */
final class UnitFile {
    static final String HEADER = "code,type,vi,within,valid_from,valid_to,successors,certainty,confidence,source";

    private final Map<String, List<Units.Row>> byCode = new LinkedHashMap<>();
    /** The lines that say who carries a unit on. */
    private final Map<Table.Row, Units.Row> ended = new LinkedHashMap<>();

    private final Map<String, UnitType> types = new HashMap<>();

    private UnitFile() {}

    static Units read(byte[] bytes) {
        Table table = Table.read(bytes, HEADER, CodeLists.REQUIREMENT);
        UnitFile file = new UnitFile();
        table.rows().forEach(file::row);
        Units units = new Units(file.byCode);
        file.ended.forEach((row, entry) -> follows(units, row, entry));
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
        List<Units.Row> same = byCode.computeIfAbsent(row.cell("code"), code -> new ArrayList<>(2));
        if (same.stream().anyMatch(other -> other.unit().validity().overlaps(validity))) {
            row.problem("list.file.overlap");
        }
        Units.Row entry = new Units.Row(unit(row, validity), successors(row), certainty(row));
        same.add(entry);
        boolean named = entry.certainty() != null
                || !row.cell("certainty").isEmpty()
                || !entry.successors().isEmpty();
        if (named || validity.to() != null) {
            ended.put(row, entry);
        }
    }

    private Unit unit(Table.Row row, Validity validity) {
        UnitType type = types.computeIfAbsent(row.cell("type"), UnitType::of);
        String grade = row.cell("confidence");
        Confidence confidence = grade.equals("H") ? Confidence.H : grade.equals("M") ? Confidence.M : Confidence.L;
        return new Unit(row.cell("code"), type, row.cell("vi"), row.cell("within"), validity, confidence);
    }

    private static List<String> successors(Table.Row row) {
        String cell = row.cell("successors");
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    private static @Nullable Certainty certainty(Table.Row row) {
        return Arrays.stream(Certainty.values())
                .filter(candidate -> candidate.word().equals(row.cell("certainty")))
                .findFirst()
                .orElse(null);
    }

    /** A unit that ended has successors on the next day, as many as their certainty says; one that goes on has none. */
    private static void follows(Units units, Table.Row row, Units.Row entry) {
        LocalDate end = entry.unit().validity().to();
        Certainty certainty = entry.certainty();
        if (end == null || certainty == null || !certainty.fits(distinct(entry))) {
            row.problem("list.file.certainty");
            return;
        }
        for (String successor : entry.successors()) {
            Optional<Unit> found = units.find(successor, end.plusDays(1));
            if (found.isEmpty()) {
                row.problem("list.file.successor");
            }
        }
    }

    private static int distinct(Units.Row entry) {
        return (int) entry.successors().stream().distinct().count();
    }
}
