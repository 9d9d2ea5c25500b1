package vn.lienthong.cli.procedures;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.UsageErrorHandler;
import vn.lienthong.cli.terminal.VersionProvider;

/** The commands on catalogues of procedures. */
@Command(
        name = "procedures",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class ProceduresCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** Reports that no subcommand was given. */
    @Override
    public void run() {
        throw new UsageErrorHandler.MissingCommandException(
                Objects.requireNonNull(spec).commandLine());
    }
}
