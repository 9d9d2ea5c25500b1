package vn.lienthong.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands on catalogues of procedures. */
@Command(
        name = "procedures",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = Exit.DEFECT,
        versionProvider = Lienthong.Version.class)
final class ProceduresCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** No command was named. */
    @Override
    public void run() {
        throw new Refusals.NoCommand(Objects.requireNonNull(spec).commandLine());
    }
}
