package vn.lienthong.cli.procedures;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.value.MessageCatalogue;
import vn.lienthong.procedure.catalogue.ProcedureCatalogue;
import vn.lienthong.procedure.catalogue.CatalogueDiff;
import vn.lienthong.procedure.catalogue.CatalogueDiff.CatalogueDifference;

/**
 * What is said of the differences of catalogues.
 *
 * @param catalogues those that were compared, the national database before the local system and the posting
 */
public record DiffReport(CatalogueDiff diff, List<ProcedureCatalogue> catalogues) {
    private static final List<String> SIDES = List.of("national", "local", "posted");
    private static final String GAP = "  ";

    public DiffReport {
        catalogues = List.copyOf(catalogues);
    }

    /** One object for a program. */
    public void json(PrintWriter out) {
        JsonLineWriter line = new JsonLineWriter(out).open().list("catalogues");
        for (int i = 0; i < catalogues.size(); i++) {
            line.open()
                    .text("side", SIDES.get(i))
                    .text("file", catalogues.get(i).name())
                    .number("procedures", catalogues.get(i).size())
                    .close();
        }
        line.closeList().number("compared", diff.compared()).list("differences");
        for (CatalogueDifference difference : diff.differences()) {
            line.open()
                    .text("code", difference.code().value())
                    .text("side", SIDES.get(difference.side()))
                    .text("kind", word(difference.kind()))
                    .texts(
                            "parts",
                            difference.parts().stream().map(DiffReport::word).toList())
                    .close();
        }
        line.closeList().close().end();
    }

    /** A line for each catalogue, one for each difference and the sum, for a person. */
    public void table(PrintWriter out, CliTexts texts) {
        for (int i = 0; i < catalogues.size(); i++) {
            ProcedureCatalogue catalogue = catalogues.get(i);
            out.println(TerminalText.line(texts.text(
                    "procedures.side", side(i, texts), catalogue.name(), Integer.toString(catalogue.size()))));
        }
        for (CatalogueDifference difference : diff.differences()) {
            String parts = difference.parts().stream()
                    .map(part -> MessageCatalogue.text("procedure.part." + word(part), texts.language(), List.of()))
                    .collect(Collectors.joining("; "));
            out.println(TerminalText.line(difference.code()
                    + GAP
                    + side(difference.side(), texts)
                    + GAP
                    + texts.text("procedures.kind." + word(difference.kind()))
                    + (parts.isEmpty() ? "" : ": " + parts)));
        }
        long codes =
                diff.differences().stream().map(CatalogueDifference::code).distinct().count();
        String compared = Integer.toString(diff.compared());
        out.println(TerminalText.line(
                diff.same()
                        ? texts.text("procedures.same", compared)
                        : texts.text("procedures.differ", compared, Long.toString(codes))));
    }

    private static String side(int place, CliTexts texts) {
        return texts.text("procedures.side." + SIDES.get(place));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
