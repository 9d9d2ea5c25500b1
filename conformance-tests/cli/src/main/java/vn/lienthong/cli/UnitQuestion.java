package vn.lienthong.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.UnitAnswer.Kind;
import vn.lienthong.code.AgencyCode;
import vn.lienthong.code.CodeLists;
import vn.lienthong.code.Confidence;
import vn.lienthong.code.Succession;
import vn.lienthong.code.Unit;
import vn.lienthong.code.Units;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.Severity;

/** Looks one code up, and notes what has to be known of the answer. */
final class UnitQuestion {
    private final String input;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();

    UnitQuestion(String input, LocalDate day) {
        this.input = input;
        this.day = day;
    }

    UnitAnswer answer(CodeLists lists) {
        Kind kind = kind();
        if (kind == null) {
            note("LT-LIST-001", Severity.FAIL, "unit.shape");
            return answer(null, null, null);
        }
        return switch (kind) {
            case PROVINCE -> look(kind, lists.provinces(), input);
            case COMMUNE -> look(kind, lists.communes(), input);
            case AGENCY -> agency(lists.agencies());
            case DISTRICT -> {
                note("LT-LIST-007", Severity.FAIL, "unit.district");
                yield answer(kind, null, null);
            }
        };
    }

    private @Nullable Kind kind() {
        if (input.matches("\\d+")) {
            return switch (input.length()) {
                case 2 -> Kind.PROVINCE;
                case 3 -> Kind.DISTRICT;
                case 5 -> Kind.COMMUNE;
                default -> null;
            };
        }
        boolean ours = input.matches("[a-z][a-z-]*");
        return ours || (!input.isBlank() && AgencyCode.of(input).wellFormed()) ? Kind.AGENCY : null;
    }

    /** Only the first level of an agency's code is listed. */
    private UnitAnswer agency(Units agencies) {
        Optional<String> first = AgencyCode.of(input).read().part("level-1");
        String code = first.orElse(input);
        boolean below = !code.equals(input) && !input.equals("000.00.00." + code);
        if (below) {
            note("LT-LIST-008", Severity.INFO, "unit.level", code);
        }
        return look(Kind.AGENCY, agencies, code);
    }

    private UnitAnswer look(Kind kind, Units units, String code) {
        Optional<Unit> ofDay = units.find(code, day);
        if (ofDay.isPresent()) {
            former(units, ofDay.get());
            return told(kind, ofDay.get(), units.successors(ofDay.get()));
        }
        List<Unit> named = units.named(code);
        Optional<Unit> last =
                named.stream().filter(unit -> unit.validity().endedBefore(day)).reduce((one, other) -> other);
        if (last.isPresent()) {
            // A row of low confidence is no ground to refuse anything.
            Severity weight = last.get().confidence() == Confidence.L ? Severity.WARN : Severity.FAIL;
            note(
                    "LT-LIST-001",
                    weight,
                    "unit.ended",
                    shown(last.get().validity().to()));
            return told(kind, last.get(), units.successors(last.get(), day));
        }
        if (named.isEmpty()) {
            note("LT-LIST-001", Severity.FAIL, "unit.none");
        } else {
            note(
                    "LT-LIST-001",
                    Severity.FAIL,
                    "unit.later",
                    shown(named.get(0).validity().from()));
        }
        return answer(kind, null, null);
    }

    /** Whom else the code named before. */
    private void former(Units units, Unit now) {
        for (Unit unit : units.named(now.code())) {
            LocalDate from = now.validity().from();
            if (from != null
                    && unit.validity().endedBefore(from)
                    && !unit.name().equals(now.name())) {
                note(
                        "LT-LIST-001",
                        Severity.INFO,
                        "unit.former",
                        shown(unit.validity().to()),
                        unit.name());
            }
        }
    }

    private UnitAnswer told(Kind kind, Unit unit, Succession successors) {
        if (unit.confidence() == Confidence.L) {
            note("LT-LIST-002", Severity.WARN, "unit.low");
        }
        if (!unit.official()) {
            note("LT-LIST-014", Severity.INFO, "unit.unofficial");
        }
        if (successors.certainty() == Succession.Certainty.UNKNOWN) {
            note("LT-LIST-004", Severity.WARN, "unit.uncertain");
        } else if (successors.certainty() == Succession.Certainty.SOLE
                && unit.confidence() == Confidence.M
                && unit.validity().to() != null) {
            note("LT-LIST-004", Severity.INFO, "unit.unsplit");
        }
        return answer(kind, unit, successors);
    }

    private UnitAnswer answer(@Nullable Kind kind, @Nullable Unit unit, @Nullable Succession successors) {
        return new UnitAnswer(input, kind, day, unit, successors, new Findings(findings));
    }

    private void note(String requirement, Severity severity, String key, String... arguments) {
        findings.add(Finding.of("", requirement, severity, key, arguments));
    }

    private static String shown(@Nullable LocalDate day) {
        return String.valueOf(day);
    }
}
