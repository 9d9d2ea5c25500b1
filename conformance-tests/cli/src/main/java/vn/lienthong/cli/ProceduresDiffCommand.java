package vn.lienthong.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.lienthong.cli.diff.DiffReport;
import vn.lienthong.cli.diff.SheetFile;
import vn.lienthong.cli.diff.UnreadableSheetException;
import vn.lienthong.cli.lint.Source;
import vn.lienthong.procedure.Catalogue;
import vn.lienthong.procedure.CatalogueDiff;

/** Holds two or three catalogues of procedures against each other (LT-PROC-013). */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = Exit.DEFECT,
        versionProvider = Lienthong.Version.class)
final class ProceduresDiffCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Parameters(paramLabel = "CATALOGUE", arity = "2..3")
    private List<String> files = new ArrayList<>();

    ProceduresDiffCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        List<Source> sources = files.stream().map(Source::new).toList();
        for (Source source : sources) {
            Optional<String> problem = source.problem();
            if (problem.isPresent()) {
                return refused(source, speech.texts().text(problem.get()));
            }
        }
        List<Catalogue> catalogues = new ArrayList<>();
        for (Source source : sources) {
            try (SheetFile sheets = new SheetFile(source, terminal)) {
                catalogues.add(Catalogue.of(source.name(), sheets));
            } catch (UnreadableSheetException e) {
                return refused(source, e.message(speech.texts()));
            } catch (IOException e) {
                return refused(source, speech.texts().text("lint.file.broken"));
            }
        }
        for (int i = 0; i < sources.size(); i++) {
            if (catalogues.get(i).size() == 0) {
                return refused(sources.get(i), speech.texts().text("lint.empty"));
            }
        }
        return told(catalogues);
    }

    private int refused(Source source, String why) {
        String message = source.name() + ": " + why;
        return new Refusal("unreadable", message, null).told(terminal, speech.texts(), speech.json());
    }

    private int told(List<Catalogue> catalogues) {
        CatalogueDiff diff = CatalogueDiff.of(catalogues);
        DiffReport report = new DiffReport(diff, catalogues);
        if (speech.json()) {
            report.json(terminal.out());
        } else {
            report.table(terminal.out(), speech.texts());
        }
        return diff.same() ? Exit.OK : Exit.FOUND;
    }
}
