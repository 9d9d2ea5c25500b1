package vn.lienthong.cli.unit;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.FindingPrinter;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.code.AdministrativeUnit;
import vn.lienthong.code.CodeLists;
import vn.lienthong.code.UnitSuccession;
import vn.lienthong.code.ValidityPeriod;
import vn.lienthong.error.Findings;
import vn.lienthong.value.EnumWords;
import vn.lienthong.value.Language;

/**
 * The description of one unit.
 *
 * @param kind null if the code has the form of no list
 * @param unit the unit on the day, or the last unit before it; null for none
 * @param successors successors at the end of the unit or, if it ended earlier, on the day
 */
record UnitDescription(
        String input,
        UnitDescription.@Nullable UnitAnswerKind kind,
        LocalDate day,
        @Nullable AdministrativeUnit unit,
        @Nullable UnitSuccession successors,
        Findings findings) {
    private static final String INDENT = "  ";

    /** The kind of a code by its form. */
    enum UnitAnswerKind {
        PROVINCE,
        DISTRICT,
        COMMUNE,
        AGENCY;

        String word() {
            return EnumWords.of(this);
        }
    }

    static UnitDescription describe(String input, LocalDate on, CodeLists lists) {
        return new UnitLookup(input, on).lookUp(lists);
    }

    /** Returns whether the code has a unit on the day. */
    boolean isFound() {
        return !findings.failed();
    }

    /** Writes a JSON list with one object per description. */
    static void writeJson(List<UnitDescription> answers, PrintWriter out, Language language) {
        FindingPrinter.printJsonList(out, answers.stream().map(answer -> answer.toJson(out, language)));
    }

    private String toJson(PrintWriter out, Language language) {
        JsonLineWriter line = new JsonLineWriter(out)
                .startObject()
                .textField("input", input)
                .textField("kind", kind == null ? null : kind.word())
                .textField("on", day.toString())
                .textField("name", unit == null ? null : unit.name())
                .textField("type", unit == null ? null : unit.type().text())
                .textField(
                        "validFrom",
                        unit == null ? null : toText(unit.validity().from()))
                .textField(
                        "validTo", unit == null ? null : toText(unit.validity().to()))
                .textField("confidence", unit == null ? null : unit.confidence().name());
        writeSuccessors(line);
        return FindingPrinter.writeJsonFindings(line, findings, language)
                .endObject()
                .toLine();
    }

    private void writeSuccessors(JsonLineWriter line) {
        if (successors == null) {
            line.textField("successors", null);
            return;
        }
        line.startObjectField("successors")
                .textField("certainty", successors.certainty().word())
                .startList("units");
        for (AdministrativeUnit follower : successors.units()) {
            line.startObject()
                    .textField("code", follower.code())
                    .textField("name", follower.name())
                    .endObject();
        }
        line.endList().endObject();
    }

    private static @Nullable String toText(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Writes code, unit, dates, successors and findings for a person. */
    void writeText(PrintWriter out, CliTexts texts) {
        out.println(TerminalText.sanitize(unit == null ? input : input + INDENT + unit.name()));
        if (unit != null) {
            out.println(TerminalText.sanitize(
                    INDENT + texts.text("unit.type", unit.type().name(texts.language()))));
            out.println(TerminalText.sanitize(INDENT + formatValidity(unit.validity(), texts)));
            out.println(TerminalText.sanitize(
                    INDENT + texts.text("unit.confidence", unit.confidence().name())));
        }
        if (successors != null) {
            out.println(TerminalText.sanitize(
                    INDENT + texts.text("unit." + successors.certainty().word())));
            successors
                    .units()
                    .forEach(follower -> out.println(
                            TerminalText.sanitize(INDENT + INDENT + follower.code() + INDENT + follower.name())));
        }
        FindingPrinter.printLines(out, findings, texts);
    }

    private static String formatValidity(ValidityPeriod days, CliTexts texts) {
        String from = days.from() == null
                ? texts.text("unit.from.unsaid")
                : days.from().toString();
        String to = days.to() == null ? texts.text("unit.to.open") : days.to().toString();
        return texts.text("unit.days", from, to);
    }
}
