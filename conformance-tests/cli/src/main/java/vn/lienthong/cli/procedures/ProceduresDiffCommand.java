package vn.lienthong.cli.procedures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.InputFile;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.UsageError;
import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.procedure.catalogue.CatalogueDiff;
import vn.lienthong.procedure.catalogue.ProcedureCatalogue;

/** Compares two or three catalogues of procedures (LT-PROC-013). */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class ProceduresDiffCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final OutputOptions outputOptions;

    @Parameters(paramLabel = "CATALOGUE", arity = "2..3")
    private List<String> files = new ArrayList<>();

    public ProceduresDiffCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.outputOptions = speech;
    }

    @Override
    public Integer call() {
        List<InputFile> sources = files.stream().map(InputFile::new).toList();
        for (InputFile source : sources) {
            Optional<String> problem = source.findProblem();
            if (problem.isPresent()) {
                return reportError(source, outputOptions.texts().text(problem.get()));
            }
        }
        List<ProcedureCatalogue> catalogues = new ArrayList<>();
        for (InputFile source : sources) {
            try (SheetFileReader sheets = new SheetFileReader(source, terminal)) {
                catalogues.add(ProcedureCatalogue.of(source.name(), sheets));
            } catch (UnreadableSheetException e) {
                return reportError(source, e.message(outputOptions.texts()));
            } catch (IOException e) {
                return reportError(source, outputOptions.texts().text("lint.file.broken"));
            }
        }
        for (int i = 0; i < sources.size(); i++) {
            if (catalogues.get(i).size() == 0) {
                return reportError(sources.get(i), outputOptions.texts().text("lint.empty"));
            }
        }
        return printDiff(catalogues);
    }

    private int reportError(InputFile source, String why) {
        String message = source.name() + ": " + why;
        return new UsageError("unreadable", message, null)
                .report(terminal, outputOptions.texts(), outputOptions.json());
    }

    private int printDiff(List<ProcedureCatalogue> catalogues) {
        CatalogueDiff diff = CatalogueDiff.of(catalogues);
        DiffReport report = new DiffReport(diff, catalogues);
        if (outputOptions.json()) {
            report.writeJson(terminal.out());
        } else {
            report.writeText(terminal.out(), outputOptions.texts());
        }
        return diff.isEmpty() ? ExitCodes.OK : ExitCodes.FINDINGS;
    }
}
