package vn.lienthong.cli.unit;

import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.FindingPrinter;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.TerminalText;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.CodeLists;
import vn.lienthong.code.UnitSuccession;
import vn.lienthong.code.AdministrativeUnit;
import vn.lienthong.code.ValidityPeriod;
import vn.lienthong.error.Findings;
import vn.lienthong.value.Language;

/**
 * What the command line says of one unit.
 *
 * @param kind null where the code has the shape of no list
 * @param unit the one of the day, or the last one that the code named before it; null for none
 * @param successors who carries the unit on when it ends or, where it ended before, on the day
 */
record UnitDescription(
        String input,
        UnitDescription.@Nullable UnitAnswerKind kind,
        LocalDate on,
        @Nullable AdministrativeUnit unit,
        @Nullable UnitSuccession successors,
        Findings findings) {
    private static final String GAP = "  ";

    /** What a code is of, by its shape. */
    enum UnitAnswerKind {
        PROVINCE,
        DISTRICT,
        COMMUNE,
        AGENCY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static UnitDescription of(String input, LocalDate on, CodeLists lists) {
        return new UnitLookup(input, on).answer(lists);
    }

    /** Whether the code names a unit on the day. */
    boolean found() {
        return !findings.failed();
    }

    /** A JSON list with one object for each answer. */
    static void json(List<UnitDescription> answers, PrintWriter out, Language language) {
        FindingPrinter.list(out, answers.stream().map(answer -> answer.json(out, language)));
    }

    private String json(PrintWriter out, Language language) {
        JsonLineWriter line = new JsonLineWriter(out)
                .open()
                .text("input", input)
                .text("kind", kind == null ? null : kind.word())
                .text("on", on.toString())
                .text("name", unit == null ? null : unit.name())
                .text("type", unit == null ? null : unit.type().text())
                .text("validFrom", unit == null ? null : day(unit.validity().from()))
                .text("validTo", unit == null ? null : day(unit.validity().to()))
                .text("confidence", unit == null ? null : unit.confidence().name());
        followers(line);
        return FindingPrinter.json(line, findings, language).close().value();
    }

    private void followers(JsonLineWriter line) {
        if (successors == null) {
            line.text("successors", null);
            return;
        }
        line.object("successors")
                .text("certainty", successors.certainty().word())
                .list("units");
        for (AdministrativeUnit follower : successors.units()) {
            line.open()
                    .text("code", follower.code())
                    .text("name", follower.name())
                    .close();
        }
        line.closeList().close();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The code, the unit, its days, who carries it on and what was found, for a person. */
    void table(PrintWriter out, CliTexts texts) {
        out.println(TerminalText.line(unit == null ? input : input + GAP + unit.name()));
        if (unit != null) {
            out.println(TerminalText.line(GAP + texts.text("unit.type", unit.type().name(texts.language()))));
            out.println(TerminalText.line(GAP + days(unit.validity(), texts)));
            out.println(TerminalText.line(
                    GAP + texts.text("unit.confidence", unit.confidence().name())));
        }
        if (successors != null) {
            out.println(
                    TerminalText.line(GAP + texts.text("unit." + successors.certainty().word())));
            successors
                    .units()
                    .forEach(follower -> out.println(TerminalText.line(GAP + GAP + follower.code() + GAP + follower.name())));
        }
        FindingPrinter.lines(out, findings, texts);
    }

    private static String days(ValidityPeriod days, CliTexts texts) {
        String from = days.from() == null
                ? texts.text("unit.from.unsaid")
                : days.from().toString();
        String to = days.to() == null ? texts.text("unit.to.open") : days.to().toString();
        return texts.text("unit.days", from, to);
    }
}
