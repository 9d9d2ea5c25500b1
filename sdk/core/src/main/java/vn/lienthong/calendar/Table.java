package vn.lienthong.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/** A file in the specification's dialect, read as a whole or refused as a whole with all its problems (LT-TIME-004). */
final class Table {
    private static final int LONGEST = 1_000_000;

    private final List<Finding> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private Table() {}

    static Table read(byte[] file, String header) {
        Table table = new Table();
        List<String> lines = List.of(table.text(file).split("\n", -1));
        if (!lines.get(0).equals(header)) {
            table.problem(1, "deadline.file.header", header);
            table.refuse();
        }
        List<String> columns = List.of(header.split(",", -1));
        for (int i = 1; i < lines.size(); i++) {
            boolean end = i == lines.size() - 1 && lines.get(i).isEmpty();
            if (!end) {
                table.line(i + 1, lines.get(i), columns);
            }
        }
        return table;
    }

    private String text(byte[] file) {
        try {
            if (file.length <= LONGEST) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(file))
                        .toString();
            }
            problem(1, "deadline.file.long", String.valueOf(LONGEST));
        } catch (CharacterCodingException e) {
            problem(1, "deadline.file.bytes");
        }
        refuse();
        return "";
    }

    private void line(int number, String line, List<String> columns) {
        String[] cells = line.split(",", -1);
        if (cells.length != columns.size() || line.contains("\"") || line.contains("\r")) {
            problem(number, "deadline.file.width", String.valueOf(columns.size()));
            return;
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i]);
        }
        rows.add(new Row(this, number, row));
    }

    List<Row> rows() {
        return rows;
    }

    void problem(int line, String key, String... arguments) {
        problems.add(Finding.of("/line/" + line, "LT-TIME-004", Severity.FAIL, key, arguments));
    }

    /** @throws ConfigurationException when anything was wrong */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new ConfigurationException(new Findings(problems));
        }
    }

    /** One line; what cannot be read is a problem of the table and reads as empty. */
    static final class Row {
        private static final Set<String> GRADES = Set.of("H", "M", "L");

        private final Table table;
        private final int line;
        private final Map<String, String> cells;

        Row(Table table, int line, Map<String, String> cells) {
            this.table = table;
            this.line = line;
            this.cells = cells;
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        Optional<LocalDate> day(String column) {
            String text = cell(column);
            try {
                if (text.length() == 10) {
                    return Optional.of(LocalDate.parse(text));
                }
            } catch (DateTimeException e) {
                // Told below, by its place and not by its text.
            }
            problem("deadline.file.day");
            return Optional.empty();
        }

        Optional<OfficeHours> hours() {
            Optional<OfficeHours> hours = OfficeHours.parse(cell("hours"));
            if (hours.isEmpty()) {
                problem("deadline.file.hours");
            }
            return hours;
        }

        CalendarDay.Reason reason() {
            if (!GRADES.contains(cell("confidence"))) {
                problem("deadline.file.confidence");
            }
            if (cell("vi").isBlank() || cell("en").isBlank()) {
                problem("deadline.file.name");
            }
            return new CalendarDay.Reason(cell("vi"), cell("en"), cell("basis"), cell("confidence"), cell("source"));
        }

        void problem(String key, String... arguments) {
            table.problem(line, key, arguments);
        }
    }
}
