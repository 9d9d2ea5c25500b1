package vn.lienthong.cli.procedures;

import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.UsageError;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.lienthong.cli.lint.LintSource;
import vn.lienthong.procedure.catalogue.ProcedureCatalogue;
import vn.lienthong.procedure.catalogue.CatalogueDiff;

/** Holds two or three catalogues of procedures against each other (LT-PROC-013). */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class ProceduresDiffCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final OutputOptions speech;

    @Parameters(paramLabel = "CATALOGUE", arity = "2..3")
    private List<String> files = new ArrayList<>();

    public ProceduresDiffCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        List<LintSource> sources = files.stream().map(LintSource::new).toList();
        for (LintSource source : sources) {
            Optional<String> problem = source.problem();
            if (problem.isPresent()) {
                return refused(source, speech.texts().text(problem.get()));
            }
        }
        List<ProcedureCatalogue> catalogues = new ArrayList<>();
        for (LintSource source : sources) {
            try (SheetFileReader sheets = new SheetFileReader(source, terminal)) {
                catalogues.add(ProcedureCatalogue.of(source.name(), sheets));
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

    private int refused(LintSource source, String why) {
        String message = source.name() + ": " + why;
        return new UsageError("unreadable", message, null).told(terminal, speech.texts(), speech.json());
    }

    private int told(List<ProcedureCatalogue> catalogues) {
        CatalogueDiff diff = CatalogueDiff.of(catalogues);
        DiffReport report = new DiffReport(diff, catalogues);
        if (speech.json()) {
            report.json(terminal.out());
        } else {
            report.table(terminal.out(), speech.texts());
        }
        return diff.same() ? ExitCodes.OK : ExitCodes.FOUND;
    }
}
