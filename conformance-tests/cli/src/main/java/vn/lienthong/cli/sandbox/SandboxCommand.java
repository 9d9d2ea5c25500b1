package vn.lienthong.cli.sandbox;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import vn.lienthong.cli.lint.ViolationText;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.UsageError;
import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.ProgressRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.error.SandboxException;
import vn.lienthong.sandbox.error.SandboxFileException;
import vn.lienthong.value.Language;

/** Runs the sandbox until the process is terminated or its thread is interrupted. */
@Command(
        name = "sandbox",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class SandboxCommand implements Callable<Integer> {
    /** The interval between two reports of new events. */
    private static final long POLL_INTERVAL_MILLIS = 200;

    /** The maximum time that a terminating process waits for the last output of the sandbox. */
    private static final long SHUTDOWN_TIMEOUT_SECONDS = 5;

    private static final int MAX_VIOLATIONS = 3;

    private final Terminal terminal;
    private final OutputOptions outputOptions;

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", converter = PortConverter.class)
    private int port;

    @Option(names = "--faults", paramLabel = "FILE")
    private @Nullable Path faultPlan;

    @Option(names = "--procedures", paramLabel = "FILE")
    private @Nullable Path procedures;

    @Option(names = "--look-up", paramLabel = "bare|full", defaultValue = "bare", converter = LookupRowsConverter.class)
    private LookupRows lookUp = LookupRows.BARE;

    @Option(
            names = "--progress",
            paramLabel = "append|deduplicate",
            defaultValue = "append",
            converter = ProgressRowsConverter.class)
    private ProgressRows progress = ProgressRows.APPEND;

    public SandboxCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.outputOptions = speech;
    }

    @Override
    public Integer call() {
        try {
            Sandbox sandbox = Sandbox.start(options());
            runUntilStopped(
                    sandbox,
                    outputOptions.json()
                            ? new JsonSandboxEvents(sandbox, terminal.out())
                            : new TextSandboxEvents(sandbox, terminal.out(), outputOptions.texts()));
            return ExitCodes.OK;
        } catch (SandboxException e) {
            String reason =
                    e instanceof SandboxFileException file ? file.problem().text() : "port";
            String message = outputOptions.texts().text("sandbox.failed", describeFailure(e));
            return new UsageError(reason, message, null).report(terminal, outputOptions.texts(), outputOptions.json());
        }
    }

    /**
     * Returns the message of the exception. The sandbox supports both languages; the judge in it supports English
     * only.
     */
    private String describeFailure(SandboxException e) {
        if (outputOptions.texts().language() == Language.EN) {
            return Objects.toString(e.getMessage(), "");
        }
        StringBuilder why = new StringBuilder(e.vietnamese());
        if (e instanceof SandboxFileException file) {
            ViolationText wording = ViolationText.forLanguage(Language.VI);
            file.violations().stream()
                    .limit(MAX_VIOLATIONS)
                    .forEach(one -> why.append("; ").append((one.pointer() + " " + wording.describe(one)).strip()));
        }
        return why.toString();
    }

    private SandboxOptions options() {
        return SandboxOptions.builder()
                .port(port)
                .faults(faultPlan == null ? FaultPlan.none() : FaultPlan.read(faultPlan))
                .procedures(procedures)
                .lookupRows(lookUp)
                .progressRows(progress)
                .build();
    }

    private static void runUntilStopped(Sandbox sandbox, SandboxEvents news) {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        Thread hook = new Thread(() -> awaitShutdown(asked, told), "sandbox-end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            news.printStarted();
            while (!asked.await(POLL_INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                news.printNewEvents();
            }
        } catch (InterruptedException e) {
            Runtime.getRuntime().removeShutdownHook(hook);
        } finally {
            sandbox.close();
            news.printNewEvents();
            news.printStopped();
            told.countDown();
        }
    }

    /** Waits for the last output, because the JVM ends when this method returns. */
    private static void awaitShutdown(CountDownLatch asked, CountDownLatch told) {
        asked.countDown();
        try {
            if (!told.await(SHUTDOWN_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("the sandbox did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class PortConverter implements ITypeConverter<Integer> {
        private static final int MAX_PORT = 65_535;

        @Override
        public Integer convert(String value) {
            if (value.matches("[0-9]{1,5}") && Integer.parseInt(value) <= MAX_PORT) {
                return Integer.valueOf(value);
            }
            throw new TypeConversionException("0–" + MAX_PORT);
        }
    }
}
