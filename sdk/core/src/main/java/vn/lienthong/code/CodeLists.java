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
 * The code lists that a program asks: those of the specification, or some of them replaced by newer files (LT-LIST-012). A
 * value of this type never changes; each list is read when it is first asked for.
 */
public final class CodeLists {
    static final String REQUIREMENT = "LT-LIST-012";
    /** Rows that one code may have: each is held against every other. */
    static final int MAX_ROWS_PER_CODE = 100;

    /** The lists of units, which have successors. */
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
     * These lists with one replaced by a newer file, which has the same columns: a list of units, of values, or the table of
     * agency aliases. Types and provinces that a file of units names are those of these lists.
     *
     * @param name of the list, such as {@code commune}
     * @param file its bytes
     * @throws ConfigurationException listing every problem of the file by its line; nothing of it is used
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

    /** Returns the list of values of a name such as {@code channel}, if there is one. */
    public Optional<CodeList> find(String name) {
        Objects.requireNonNull(name, "name");
        CodeList list = replacements.get(name);
        return list == null ? CodeList.find(name) : Optional.of(list);
    }

    /** Returns the list of values of a name. @throws IllegalArgumentException when there is none of that name */
    public CodeList require(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no code list of that name"));
    }

    /** Provinces and cities under the central government, by two digits (LT-LIST-005). */
    public UnitList provinces() {
        return unitList("province");
    }

    /** Communes, wards, townships and special zones, by five digits (LT-LIST-006). */
    public UnitList communes() {
        return unitList("commune");
    }

    /** Ministries and people's committees of provinces, by their electronic identifiers of level 1 (LT-LIST-008). */
    public UnitList agencies() {
        return unitList("agency");
    }

    /** Returns the codes that name one agency in the old and in the new shape (LT-CODE-010). */
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

    /** A list that is read once, when it is first asked for. */
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
