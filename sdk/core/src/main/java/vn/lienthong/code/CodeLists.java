package vn.lienthong.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
 * The code lists in use: those of the specification, some of which may be replaced by newer files (LT-LIST-012).
 * Immutable; each list is loaded on first use.
 */
public final class CodeLists {
    static final String REQUIREMENT = "LT-LIST-012";
    /** Maximum number of rows of one code, because each row is compared with every other. */
    static final int MAX_ROWS_PER_CODE = 100;

    /** Lists of units, which have successors. */
    private static final Set<String> UNIT_LISTS = Set.of("province", "commune", "agency");

    private static final CodeLists STANDARD = new CodeLists(Map.of(), standardUnitLists());

    private final Map<String, CodeList> replacements;
    private final Map<String, LazyUnitList> units;

    private CodeLists(Map<String, CodeList> replaced, Map<String, LazyUnitList> units) {
        this.replacements = replaced;
        this.units = units;
    }

    /** Returns the lists of the specification. */
    public static CodeLists standard() {
        return STANDARD;
    }

    /**
     * Returns these lists with one replaced by a newer file with the same columns. Lists of units, lists of values and
     * the table of agency aliases can be replaced. A file of units may refer to the types and provinces of these lists.
     *
     * @param name name of the list, such as {@code commune}
     * @param file content of the file
     * @throws ConfigurationException listing every problem with its line; nothing of the file is used
     */
    public CodeLists with(String name, byte[] file) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        if (UNIT_LISTS.contains(name)) {
            Map<String, LazyUnitList> units = new HashMap<>(this.units);
            units.put(name, new LazyUnitList(UnitFileReader.read(file, new UnitRowValidator(name, this))));
            return new CodeLists(replacements, units);
        }
        CodeList list = CodeList.find(name).filter(CodeList::isReplaceable).orElseThrow(CodeLists::noSuchList);
        Map<String, CodeList> lists = new HashMap<>(replacements);
        lists.put(name, list.parseReplacement(file));
        return new CodeLists(lists, units);
    }

    private static ConfigurationException noSuchList() {
        return new ConfigurationException(
                new Findings(List.of(Finding.of("", REQUIREMENT, Severity.FAIL, "list.file.unknown"))));
    }

    /** Returns the list of values with this name, such as {@code channel}, or empty if there is none. */
    public Optional<CodeList> find(String name) {
        Objects.requireNonNull(name, "name");
        CodeList list = replacements.get(name);
        return list == null ? CodeList.find(name) : Optional.of(list);
    }

    /**
     * Returns the list of values with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public CodeList require(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no code list of that name"));
    }

    /** Returns the provinces and cities under the central government, by two digits (LT-LIST-005). */
    public UnitList provinces() {
        return unitList("province");
    }

    /** Returns the communes, wards, townships and special zones, by five digits (LT-LIST-006). */
    public UnitList communes() {
        return unitList("commune");
    }

    /**
     * Returns the ministries and provincial people's committees, by their electronic identifiers of level 1
     * (LT-LIST-008).
     */
    public UnitList agencies() {
        return unitList("agency");
    }

    /** Returns the agency codes that name the same agency in the old and in the new form (LT-CODE-010). */
    public AgencyAliases agencyAliases() {
        return AgencyAliases.read(require("agency-aliases"));
    }

    private UnitList unitList(String name) {
        return Objects.requireNonNull(units.get(name)).units();
    }

    private static Map<String, LazyUnitList> standardUnitLists() {
        Map<String, LazyUnitList> units = new HashMap<>();
        for (String name : UNIT_LISTS) {
            units.put(name, new LazyUnitList(name));
        }
        return units;
    }

    /** A list that is loaded on first use. */
    private static final class LazyUnitList {
        private final String name;
        private volatile @Nullable UnitList units;

        LazyUnitList(String name) {
            this.name = name;
        }

        LazyUnitList(UnitList units) {
            this("");
            this.units = units;
        }

        UnitList units() {
            UnitList read = units;
            if (read == null) {
                synchronized (this) {
                    read = units == null ? UnitFileReader.read(readResource(name), null) : units;
                    units = read;
                }
            }
            return read;
        }

        private static byte[] readResource(String name) {
            try (InputStream in = CodeLists.class.getResourceAsStream(
                    "/vn/lienthong/spec/codes/".concat(name).concat(".csv"))) {
                return Objects.requireNonNull(in, name).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
