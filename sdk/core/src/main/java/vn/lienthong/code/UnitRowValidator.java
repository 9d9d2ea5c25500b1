package vn.lienthong.code;

import java.util.Map;
import java.util.Objects;

/** Checks of each line of a newer file of units, in addition to its dates and successors (LT-LIST-012). */
final class UnitRowValidator {
    private static final String COMMUNE = "commune";

    /** Pattern of the codes of each list; an agency may have a placeholder as its code (LT-LIST-014). */
    private static final Map<String, String> CODE_PATTERNS =
            Map.of("province", "\\d{2}", COMMUNE, "\\d{5}", "agency", "[A-Z]\\d{2}|[a-z][a-z-]*");

    private final String list;
    private final String codePattern;
    private final CodeLists lists;

    /** Creates the validator of a list, whose types and provinces are looked up in the given lists. */
    UnitRowValidator(String list, CodeLists lists) {
        this.list = list;
        this.codePattern = Objects.requireNonNull(CODE_PATTERNS.get(list), list);
        this.lists = lists;
    }

    void validate(SpecCsv.CsvRow row, AdministrativeUnit unit) {
        if (!unit.code().matches(codePattern)) {
            row.addProblem("list.file.shape");
        }
        if (!unit.type().knownIn(lists)) {
            row.addProblem("list.file.type");
        }
        if (list.equals(COMMUNE) ? !isInProvince(unit) : !unit.provinceCode().isEmpty()) {
            row.addProblem("list.file.within");
        }
    }

    private boolean isInProvince(AdministrativeUnit commune) {
        return lists.provinces().listByCode(commune.provinceCode()).stream()
                .anyMatch(province -> province.validity().overlaps(commune.validity()));
    }
}
