package vn.lienthong.code;

import java.util.Map;
import java.util.Objects;

/** What each line of a newer file of units holds to beside its own days and successors (LT-LIST-012). */
final class UnitFileRules {
    private static final String COMMUNE = "commune";

    /** The codes of each list; an agency may stand under a word of ours (LT-LIST-014). */
    private static final Map<String, String> SHAPES =
            Map.of("province", "\\d{2}", COMMUNE, "\\d{5}", "agency", "[A-Z]\\d{2}|[a-z][a-z-]*");

    private final String list;
    private final String shape;
    private final CodeLists lists;

    /** The form of a list, whose types and provinces are looked up in these lists. */
    UnitFileRules(String list, CodeLists lists) {
        this.list = list;
        this.shape = Objects.requireNonNull(SHAPES.get(list), list);
        this.lists = lists;
    }

    void check(SpecCsv.CsvRow row, AdministrativeUnit unit) {
        if (!unit.code().matches(shape)) {
            row.problem("list.file.shape");
        }
        if (!unit.type().knownIn(lists)) {
            row.problem("list.file.type");
        }
        if (list.equals(COMMUNE) ? !inProvince(unit) : !unit.within().isEmpty()) {
            row.problem("list.file.within");
        }
    }

    private boolean inProvince(AdministrativeUnit commune) {
        return lists.provinces().named(commune.within()).stream()
                .anyMatch(province -> province.validity().overlaps(commune.validity()));
    }
}
