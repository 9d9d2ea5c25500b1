package vn.lienthong.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.lienthong.error.Language;

/** A code list of the specification: rows by their text, each with its names and what the wires write for it. */
public final class CodeList {
    private static final Map<String, Optional<CodeList>> LISTS = new ConcurrentHashMap<>();

    private final List<Row> rows;
    private final Map<String, Row> byCode = new HashMap<>();

    private CodeList(List<Row> rows) {
        this.rows = rows;
        rows.forEach(row -> byCode.put(row.code(), row));
    }

    /** The list of a name such as {@code channel}, if the specification has it. */
    public static Optional<CodeList> find(String name) {
        Objects.requireNonNull(name, "name");
        Optional<CodeList> met = LISTS.get(name);
        if (met != null) {
            return met;
        }
        // Names of lists that were read from a wire are not remembered: a hostile peer could make up any number of
        // them.
        return name.matches("[a-z-]{1,40}") ? LISTS.computeIfAbsent(name, CodeList::load) : Optional.empty();
    }

    /** The list of a name. @throws IllegalArgumentException when the specification has none of that name */
    public static CodeList named(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no code list of that name"));
    }

    /** The row of a text. */
    public Optional<Row> row(String text) {
        return Optional.ofNullable(byCode.get(text));
    }

    /** All rows in the order of the specification. */
    public List<Row> rows() {
        return rows;
    }

    private static Optional<CodeList> load(String name) {
        try (InputStream in = CodeList.class.getResourceAsStream("/vn/lienthong/spec/codes/" + name + ".csv")) {
            return in == null ? Optional.empty() : Optional.of(new CodeList(read(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(InputStream in) throws IOException {
        List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
        String[] header = lines.get(0).split(",", -1);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(new Row(Collections.unmodifiableMap(row)));
        }
        return List.copyOf(rows);
    }

    /** One value of the list, by the names of the specification's columns. */
    public record Row(Map<String, String> cells) {
        /** The value's text. */
        public String code() {
            return cell("code");
        }

        /** The official Vietnamese name or our English one. */
        public String name(Language language) {
            return cell(language == Language.VI ? "vi" : "en");
        }

        /** The cell of a column, "" where the list has no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
