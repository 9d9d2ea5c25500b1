package vn.lienthong.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.lienthong.value.Language;

/** A code list of the specification: rows by code, each with its names and the texts that messages use for it. */
public final class CodeList {
    private static final Map<String, Optional<CodeList>> CACHE = new ConcurrentHashMap<>();

    private final List<CodeListRow> rows;
    private final Map<String, CodeListRow> rowsByCode = new HashMap<>();

    private CodeList(List<CodeListRow> rows) {
        this.rows = rows;
        rows.forEach(row -> rowsByCode.put(row.code(), row));
    }

    /** Returns the list with this name, such as {@code channel}, or empty if the specification has none. */
    public static Optional<CodeList> find(String name) {
        Objects.requireNonNull(name, "name");
        Optional<CodeList> met = CACHE.get(name);
        if (met != null) {
            return met;
        }
        // Only plausible names are cached, because names from messages are untrusted and could fill the cache.
        return name.matches("[a-z-]{1,40}") ? CACHE.computeIfAbsent(name, CodeList::load) : Optional.empty();
    }

    /**
     * Returns the list with this name.
     *
     * @throws IllegalArgumentException if the specification has no such list
     */
    public static CodeList require(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no code list of that name"));
    }

    /**
     * Returns the row of a code; the last one if there are several. A list from {@link #validOn} has at most one per
     * code.
     */
    public Optional<CodeListRow> findRow(String text) {
        return Optional.ofNullable(rowsByCode.get(text));
    }

    /** Returns all rows in the order of the specification. */
    public List<CodeListRow> rows() {
        return rows;
    }

    private static Optional<CodeList> load(String name) {
        try (InputStream in = CodeList.class.getResourceAsStream("/vn/lienthong/spec/codes/" + name + ".csv")) {
            return in == null ? Optional.empty() : Optional.of(new CodeList(read(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the list with the rows in force on a day (LT-LIST-001). */
    public CodeList validOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new CodeList(
                rows.stream().filter(row -> row.validity().contains(day)).toList());
    }

    /**
     * Returns whether a newer file may replace the list. Tables of transitions, packs and documents may not be
     * replaced, because they belong to the rules of a release.
     */
    boolean isReplaceable() {
        return isValueList() || isAliasTable();
    }

    /** Returns whether the rows are values with names. */
    private boolean isValueList() {
        return columns().containsAll(List.of("code", "vi", "en", "confidence"));
    }

    private boolean isAliasTable() {
        return columns().containsAll(List.of("old", "new"));
    }

    /**
     * Parses a file with the same columns as this list.
     *
     * @throws ConfigurationException listing every problem with its line
     */
    CodeList parseReplacement(byte[] file) {
        SpecCsv table = SpecCsv.read(file, String.join(",", columns()), CodeLists.REQUIREMENT);
        table.requireRows();
        Map<String, List<ValidityPeriod>> met = new HashMap<>();
        for (SpecCsv.CsvRow row : table.rows()) {
            row.validateConfidence();
            ValidityPeriod validity = row.parseValidity();
            if (isAliasTable()) {
                validateAlias(row);
                continue;
            }
            validateValue(row);
            List<ValidityPeriod> same = met.computeIfAbsent(row.cell("code"), code -> new ArrayList<>());
            if (same.size() == CodeLists.MAX_ROWS_PER_CODE) {
                row.addProblem("list.file.many", String.valueOf(CodeLists.MAX_ROWS_PER_CODE));
                continue;
            }
            if (same.stream().anyMatch(validity::overlaps)) {
                row.addProblem("list.file.overlap");
            }
            same.add(validity);
        }
        table.throwIfInvalid();
        return new CodeList(table.rows().stream()
                .map(row -> CodeListRow.of(columns(), row.cells()))
                .toList());
    }

    private static void validateValue(SpecCsv.CsvRow row) {
        if (row.cell("code").isBlank()) {
            row.addProblem("list.file.blank");
        } else if (!row.cell("code").matches("[a-z0-9-]+")) {
            row.addProblem("list.file.shape");
        }
        if (row.cell("vi").isBlank() || row.cell("en").isBlank()) {
            row.addProblem("file.name");
        }
    }

    private static void validateAlias(SpecCsv.CsvRow row) {
        String old = row.cell("old");
        String current = row.cell("new");
        if (old.isBlank()
                || current.isBlank()
                || !AgencyCode.of(old).oldShape()
                || AgencyCode.of(current).oldShape()
                || !AgencyCode.of(current).wellFormed()) {
            row.addProblem("list.file.alias");
        }
    }

    private List<String> columns() {
        return List.copyOf(rows.get(0).cells().keySet());
    }

    private static List<CodeListRow> read(InputStream in) throws IOException {
        List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
        List<String> header = List.of(lines.get(0).split(",", -1));
        return lines.stream()
                .skip(1)
                .map(line -> CodeListRow.of(header, List.of(line.split(",", -1))))
                .toList();
    }

    /** One row of a list, by the column names of the specification. */
    public record CodeListRow(Map<String, String> cells) {
        private static CodeListRow of(List<String> header, List<String> cells) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            return new CodeListRow(Collections.unmodifiableMap(row));
        }

        /** Returns the days on which the value is in use. */
        public ValidityPeriod validity() {
            return new ValidityPeriod(day("valid_from"), day("valid_to"));
        }

        /** Returns the confidence of the evidence; the lowest if the list has no such column. */
        public EvidenceConfidence confidence() {
            String grade = cell("confidence");
            return grade.isEmpty() ? EvidenceConfidence.L : EvidenceConfidence.valueOf(grade);
        }

        private @Nullable LocalDate day(String column) {
            return cell(column).isEmpty() ? null : LocalDate.parse(cell(column));
        }

        /** Returns the code. */
        public String code() {
            return cell("code");
        }

        /** Returns the official Vietnamese name, or the English name of this specification. */
        public String name(Language language) {
            return cell(language == Language.VI ? "vi" : "en");
        }

        /** Returns the cell of a column, or "" if the list has no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
