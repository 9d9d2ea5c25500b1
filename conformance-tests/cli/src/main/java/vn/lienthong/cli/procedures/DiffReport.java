package vn.lienthong.cli.procedures;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.procedure.catalogue.CatalogueDiff;
import vn.lienthong.procedure.catalogue.CatalogueDiff.CatalogueDifference;
import vn.lienthong.procedure.catalogue.CatalogueDiff.DifferenceKind;
import vn.lienthong.procedure.catalogue.ProcedureCatalogue;
import vn.lienthong.value.EnumWords;
import vn.lienthong.value.MessageCatalogue;

/**
 * A report on the differences of catalogues.
 *
 * @param catalogues the compared catalogues: national database, local system, posting
 */
public record DiffReport(CatalogueDiff diff, List<ProcedureCatalogue> catalogues) {
    private static final List<String> SIDES = List.of("national", "local", "posted");
    private static final String INDENT = "  ";

    public DiffReport {
        catalogues = List.copyOf(catalogues);
    }

    /** Writes one JSON object. */
    public void writeJson(PrintWriter out) {
        JsonLineWriter line = new JsonLineWriter(out).startObject().startList("catalogues");
        for (int i = 0; i < catalogues.size(); i++) {
            line.startObject()
                    .textField("side", SIDES.get(i))
                    .textField("file", catalogues.get(i).name())
                    .numberField("procedures", catalogues.get(i).size())
                    .endObject();
        }
        line.endList().numberField("compared", diff.comparedCodes()).startList("differences");
        for (CatalogueDifference difference : diff.differences()) {
            line.startObject()
                    .textField("code", difference.code().value())
                    .textField("side", SIDES.get(difference.side()))
                    .textField("kind", kindWord(difference.kind()))
                    .textListField(
                            "parts",
                            difference.parts().stream().map(DiffReport::keyWord).toList())
                    .endObject();
        }
        line.endList().endObject().printLine();
    }

    /** Writes a line for each catalogue, a line for each difference, and the sum. */
    public void writeText(PrintWriter out, CliTexts texts) {
        for (int i = 0; i < catalogues.size(); i++) {
            ProcedureCatalogue catalogue = catalogues.get(i);
            out.println(TerminalText.sanitize(texts.text(
                    "procedures.side", sideName(i, texts), catalogue.name(), Integer.toString(catalogue.size()))));
        }
        for (CatalogueDifference difference : diff.differences()) {
            String parts = difference.parts().stream()
                    .map(part -> MessageCatalogue.text("procedure.part." + keyWord(part), texts.language(), List.of()))
                    .collect(Collectors.joining("; "));
            out.println(TerminalText.sanitize(difference.code()
                    + INDENT
                    + sideName(difference.side(), texts)
                    + INDENT
                    + texts.text("procedures.kind." + kindWord(difference.kind()))
                    + (parts.isEmpty() ? "" : ": " + parts)));
        }
        long codes = diff.differences().stream()
                .map(CatalogueDifference::code)
                .distinct()
                .count();
        String compared = Integer.toString(diff.comparedCodes());
        out.println(TerminalText.sanitize(
                diff.isEmpty()
                        ? texts.text("procedures.same", compared)
                        : texts.text("procedures.differ", compared, Long.toString(codes))));
    }

    private static String sideName(int place, CliTexts texts) {
        return texts.text("procedures.side." + SIDES.get(place));
    }

    /** Scripts depend on this word, so it does not follow the name of a constant. */
    private static String kindWord(DifferenceKind kind) {
        return switch (kind) {
            case MISSING -> "missing";
            case NOT_NATIONAL -> "not-national";
            case STALE -> "stale";
            case DIFFERENT -> "different";
            case DUPLICATE -> "repeated";
        };
    }

    private static String keyWord(Enum<?> constant) {
        return EnumWords.of(constant);
    }
}
