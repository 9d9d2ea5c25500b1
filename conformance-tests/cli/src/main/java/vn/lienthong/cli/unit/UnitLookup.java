package vn.lienthong.cli.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.unit.UnitDescription.UnitAnswerKind;
import vn.lienthong.code.AdministrativeUnit;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.CodeLists;
import vn.lienthong.code.EvidenceConfidence;
import vn.lienthong.code.UnitList;
import vn.lienthong.code.UnitSuccession;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/** Looks up one code and collects the findings. */
final class UnitLookup {
    private final String input;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();

    UnitLookup(String input, LocalDate day) {
        this.input = input;
        this.day = day;
    }

    UnitDescription lookUp(CodeLists lists) {
        UnitAnswerKind kind = detectKind();
        if (kind == null) {
            addFinding("LT-LIST-001", Severity.FAIL, "unit.shape");
            return describe(null, null, null);
        }
        return switch (kind) {
            case PROVINCE -> lookUpUnit(kind, lists.provinces(), input);
            case COMMUNE -> lookUpUnit(kind, lists.communes(), input);
            case AGENCY -> lookUpAgency(lists.agencies());
            case DISTRICT -> {
                addFinding("LT-LIST-007", Severity.FAIL, "unit.district");
                yield describe(kind, null, null);
            }
        };
    }

    private @Nullable UnitAnswerKind detectKind() {
        if (input.matches("\\d+")) {
            return switch (input.length()) {
                case 2 -> UnitAnswerKind.PROVINCE;
                case 3 -> UnitAnswerKind.DISTRICT;
                case 5 -> UnitAnswerKind.COMMUNE;
                default -> null;
            };
        }
        boolean ours = input.matches("[a-z][a-z-]*");
        return ours || (!input.isBlank() && AgencyCode.of(input).wellFormed()) ? UnitAnswerKind.AGENCY : null;
    }

    /** Looks up an agency; the list contains only the first level of its code. */
    private UnitDescription lookUpAgency(UnitList agencies) {
        Optional<String> first = AgencyCode.of(input).parse().part("level-1");
        String code = first.orElse(input);
        boolean below = !code.equals(input) && !input.equals("000.00.00." + code);
        if (below) {
            addFinding("LT-LIST-008", Severity.INFO, "unit.level", code);
        }
        return lookUpUnit(UnitAnswerKind.AGENCY, agencies, code);
    }

    private UnitDescription lookUpUnit(UnitAnswerKind kind, UnitList units, String code) {
        Optional<AdministrativeUnit> ofDay = units.find(code, day);
        if (ofDay.isPresent()) {
            noteFormerUnits(units, ofDay.get());
            return describeUnit(kind, ofDay.get(), units.successors(ofDay.get()));
        }
        List<AdministrativeUnit> named = units.listByCode(code);
        Optional<AdministrativeUnit> last =
                named.stream().filter(unit -> unit.validity().endedBefore(day)).reduce((one, other) -> other);
        if (last.isPresent()) {
            // A row of low confidence is no reason to refuse a value.
            Severity weight = last.get().confidence() == EvidenceConfidence.L ? Severity.WARN : Severity.FAIL;
            addFinding(
                    "LT-LIST-001",
                    weight,
                    "unit.ended",
                    toText(last.get().validity().to()));
            return describeUnit(kind, last.get(), units.successors(last.get(), day));
        }
        if (named.isEmpty()) {
            addFinding("LT-LIST-001", Severity.FAIL, "unit.none");
        } else {
            addFinding(
                    "LT-LIST-001",
                    Severity.FAIL,
                    "unit.later",
                    toText(named.get(0).validity().from()));
        }
        return describe(kind, null, null);
    }

    /** Adds a finding for each earlier unit of the code. */
    private void noteFormerUnits(UnitList units, AdministrativeUnit now) {
        for (AdministrativeUnit unit : units.listByCode(now.code())) {
            LocalDate from = now.validity().from();
            if (from != null
                    && unit.validity().endedBefore(from)
                    && !unit.name().equals(now.name())) {
                addFinding(
                        "LT-LIST-001",
                        Severity.INFO,
                        "unit.former",
                        toText(unit.validity().to()),
                        unit.name());
            }
        }
    }

    private UnitDescription describeUnit(UnitAnswerKind kind, AdministrativeUnit unit, UnitSuccession successors) {
        if (unit.confidence() == EvidenceConfidence.L) {
            addFinding("LT-LIST-002", Severity.WARN, "unit.low");
        }
        if (!unit.hasOfficialCode()) {
            addFinding("LT-LIST-014", Severity.INFO, "unit.unofficial");
        }
        if (successors.certainty() == UnitSuccession.SuccessionCertainty.UNKNOWN) {
            addFinding("LT-LIST-004", Severity.WARN, "unit.uncertain");
        } else if (successors.certainty() == UnitSuccession.SuccessionCertainty.SOLE
                && unit.confidence() == EvidenceConfidence.M
                && unit.validity().to() != null) {
            addFinding("LT-LIST-004", Severity.INFO, "unit.unsplit");
        }
        return describe(kind, unit, successors);
    }

    private UnitDescription describe(
            @Nullable UnitAnswerKind kind, @Nullable AdministrativeUnit unit, @Nullable UnitSuccession successors) {
        return new UnitDescription(input, kind, day, unit, successors, new Findings(findings));
    }

    private void addFinding(String requirement, Severity severity, String key, String... arguments) {
        findings.add(Finding.of("", requirement, severity, key, arguments));
    }

    private static String toText(@Nullable LocalDate day) {
        return String.valueOf(day);
    }
}
