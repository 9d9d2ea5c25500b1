package vn.lienthong.code;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/**
 * A CSV file in the dialect of the specification, at most 4 MB: UTF-8 without a byte order mark, lines ending with LF,
 * a header, comma-separated values without quotes. A file with any problem is rejected as a whole, with all problems
 * and their lines (LT-LIST-012, LT-TIME-004). Lists, calendars and overlays of a host application use the same format.
 */
public final class SpecCsv {
    private static final int MAX_BYTES = 4_000_000;

    private final String requirement;
    private final Map<String, Integer> columns = new HashMap<>();
    /** Cache of parsed dates: a file has many lines but few different dates. */
    private final Map<String, LocalDate> days = new HashMap<>();

    private final List<Finding> problems = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();

    private SpecCsv(String requirement, String header) {
        this.requirement = Objects.requireNonNull(requirement, "requirement");
        for (String column : Objects.requireNonNull(header, "header").split(",", -1)) {
            columns.put(column, columns.size());
        }
    }

    /**
     * Reads the lines of a file.
     *
     * @param header the required first line
     * @param requirement id of the requirement that a problem violates
     * @throws ConfigurationException if the bytes or the header are invalid
     */
    public static SpecCsv read(byte[] file, String header, String requirement) {
        SpecCsv table = new SpecCsv(requirement, header);
        String text = table.decode(Objects.requireNonNull(file, "file"));
        int end = lineEnd(text, 0);
        if (!text.substring(0, end).equals(header)) {
            table.addProblem(1, "file.header", header);
            table.throwIfInvalid();
        }
        boolean plain = text.indexOf('"') < 0 && text.indexOf('\r') < 0;
        for (int line = 2, start = end + 1; start < text.length(); line++, start = end + 1) {
            end = lineEnd(text, start);
            String[] cells = table.splitCells(text, start, end);
            if (cells != null && (plain || isUnquoted(text, start, end))) {
                table.rows.add(new CsvRow(table, line, cells));
            } else {
                table.addProblem(line, "file.width", String.valueOf(table.columns.size()));
            }
        }
        return table;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private String decode(byte[] file) {
        if (file.length > MAX_BYTES) {
            addProblem(1, "file.long", String.valueOf(MAX_BYTES));
            throwIfInvalid();
        }
        String text = new String(file, StandardCharsets.UTF_8);
        // Invalid UTF-8 decodes to this character, which may also be part of a valid file.
        if (text.indexOf('\uFFFD') >= 0 && !text.equals(decodeStrictly(file))) {
            addProblem(1, "file.bytes");
            throwIfInvalid();
        }
        return text;
    }

    private static @Nullable String decodeStrictly(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * Returns the values of one line, or null if the number of values is wrong. Avoids a regular expression, because
     * lists are long.
     */
    private String @Nullable [] splitCells(String text, int start, int end) {
        String[] cells = new String[columns.size()];
        int from = start;
        for (int i = 0; i < cells.length; i++) {
            int comma = text.indexOf(',', from);
            boolean last = comma < 0 || comma >= end;
            if (last != (i == cells.length - 1)) {
                return null;
            }
            cells[i] = text.substring(from, last ? end : comma);
            from = comma + 1;
        }
        return cells;
    }

    private static boolean isUnquoted(String text, int start, int end) {
        String line = text.substring(start, end);
        return line.indexOf('"') < 0 && line.indexOf('\r') < 0;
    }

    /** Returns the lines after the header that have the right number of values. */
    public List<CsvRow> rows() {
        return rows;
    }

    /** Adds a problem if there are no lines after the header. */
    void requireRows() {
        if (rows.isEmpty() && problems.isEmpty()) {
            addProblem(1, "list.file.empty");
        }
    }

    /** Adds a problem to a line; 1 is the header. */
    public void addProblem(int line, String key, String... arguments) {
        problems.add(Finding.of("/line/" + line, requirement, Severity.FAIL, key, arguments));
    }

    /**
     * Throws if there is any problem.
     *
     * @throws ConfigurationException listing all problems
     */
    public void throwIfInvalid() {
        if (!problems.isEmpty()) {
            throw new ConfigurationException(new Findings(problems));
        }
    }

    /** One line. A value that cannot be read is recorded as a problem and returned as empty. */
    public static final class CsvRow {
        private static final Set<String> CONFIDENCE_LEVELS = Set.of("H", "M", "L");
        private static final int DATE_LENGTH = 10;

        private final SpecCsv table;
        private final int line;
        private final String[] cells;

        private CsvRow(SpecCsv table, int line, String[] cells) {
            this.table = table;
            this.line = line;
            this.cells = cells;
        }

        /** Returns the value of a column, or "" if the file has no such column. */
        public String cell(String column) {
            Integer index = table.columns.get(column);
            return index == null ? "" : cells[index];
        }

        /** Returns the values in the order of the header. */
        List<String> cells() {
            return List.of(cells);
        }

        /** Returns a date such as 2026-08-31. */
        public Optional<LocalDate> day(String column) {
            String text = cell(column);
            try {
                if (text.length() == DATE_LENGTH) {
                    LocalDate day = table.days.get(text);
                    if (day == null) {
                        day = LocalDate.parse(text);
                        table.days.put(text, day);
                    }
                    return Optional.of(day);
                }
            } catch (DateTimeException e) {
                // The problem is reported below with its place, not its text.
            }
            addProblem("file.day");
            return Optional.empty();
        }

        /** Returns the period from {@code valid_from} to {@code valid_to}, each of which may be empty. */
        ValidityPeriod parseValidity() {
            Optional<LocalDate> from = cell("valid_from").isEmpty() ? Optional.empty() : day("valid_from");
            Optional<LocalDate> to = cell("valid_to").isEmpty() ? Optional.empty() : day("valid_to");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                addProblem("list.file.days");
                return ValidityPeriod.ALWAYS;
            }
            return new ValidityPeriod(from.orElse(null), to.orElse(null));
        }

        /** Adds a problem if {@code confidence} is not a valid value. */
        public void validateConfidence() {
            if (!CONFIDENCE_LEVELS.contains(cell("confidence"))) {
                addProblem("file.confidence");
            }
        }

        /** Adds a problem to this line. */
        public void addProblem(String key, String... arguments) {
            table.addProblem(line, key, arguments);
        }
    }
}
