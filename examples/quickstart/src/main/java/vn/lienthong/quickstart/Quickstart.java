package vn.lienthong.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.LienThongException;
import vn.lienthong.http.ClientOptions;
import vn.lienthong.portal.PortalClient;
import vn.lienthong.portal.PortalOptions;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.error.SandboxFileException;
import vn.lienthong.value.Language;

/**
 * The command of the README. Exit code 0 if every dossier was read back unchanged, 1 if one was not, 2 for invalid
 * input.
 */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        description =
                "A dossier's whole life against the embedded sandbox. / Vòng đời một hồ sơ với môi trường thử nghiệm.")
public final class Quickstart implements Callable<Integer> {
    @Option(names = "--lang", paramLabel = "vi|en", description = "language of the output / ngôn ngữ (vi)")
    private String lang = "vi";

    @Option(names = "--procedure", paramLabel = "CODE", description = "procedure to file under / mã thủ tục (2.000488)")
    private String procedure = "2.000488";

    @Option(
            names = "--procedures",
            paramLabel = "FILE",
            description = "JSONL of LayThuTuc results: one dossier for each line / mỗi dòng một thủ tục")
    private @Nullable Path procedures;

    @Option(names = "--out", paramLabel = "DIR", description = "where pages go / thư mục kết quả (target/quickstart)")
    private Path out = Path.of("target", "quickstart");

    private final PrintStream output;

    Quickstart(PrintStream print) {
        this.output = print;
    }

    public static void main(String[] args) {
        int exit = run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8), args);
        // Maven runs this in its own JVM, so the process ends early only to report a failure.
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(PrintStream print, String... args) {
        PrintWriter writer = new PrintWriter(print, true, StandardCharsets.UTF_8);
        return new CommandLine(new Quickstart(print))
                .setOut(writer)
                .setErr(writer)
                .execute(args);
    }

    @Override
    public Integer call() {
        lang = lang.toLowerCase(Locale.ROOT);
        if (!lang.equals("vi") && !lang.equals("en")) {
            return reportError("--lang: vi | en");
        }
        if (procedure.isBlank()) {
            return reportError("--procedure: " + text("mã trống", "blank code"));
        }
        if (procedures != null && !Files.isRegularFile(procedures)) {
            return reportError("--procedures: " + text("không có tệp ", "no such file ") + procedures);
        }
        if (procedures == null && !isWritable(out)) {
            return reportError("--out: " + text("không ghi được vào thư mục ", "cannot write into the folder ") + out);
        }
        SandboxOptions options = SandboxOptions.builder()
                .procedures(procedures)
                .lookupRows(LookupRows.FULL)
                .build();
        try (Sandbox sandbox = Sandbox.start(options)) {
            return runAgainst(sandbox);
        } catch (SandboxFileException e) {
            return reportError("--procedures: " + text(e.vietnamese(), Objects.toString(e.getMessage(), "")));
        } catch (LienThongException e) {
            output.println("✗ " + e.message(language()));
            return CommandLine.ExitCode.SOFTWARE;
        } catch (IOException e) {
            return reportError(text("không đọc hoặc ghi được tệp", "a file cannot be read or written"));
        }
    }

    private static boolean isWritable(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            return Files.isWritable(folder);
        } catch (IOException e) {
            return false;
        }
    }

    int runAgainst(Sandbox sandbox) throws IOException {
        WireMeter meter = new WireMeter();
        Map<String, String> settings = new HashMap<>(sandbox.settings());
        settings.put("portal.supplements", "true");
        PortalOptions options = PortalOptions.fromMap(settings);
        ClientOptions metered = options.http().toBuilder().observer(meter).build();
        OffsetDateTime now = VietnamTime.of(OffsetDateTime.now(VietnamTime.ZONE));
        try (PortalClient portal =
                PortalClient.connect(options.toBuilder().http(metered).build())) {
            if (procedures == null) {
                return new SingleRun(portal, meter, output, language()).run(ProcedureCode.of(procedure), now, out);
            }
            boolean whole = new BulkRun(portal, meter, output, language()).run(countLines(procedures), now);
            return whole ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static int countLines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return (int) lines.filter(line -> !line.isBlank()).count();
        }
    }

    private int reportError(@Nullable String why) {
        output.println(why);
        return CommandLine.ExitCode.USAGE;
    }

    private Language language() {
        return lang.equals("en") ? Language.EN : Language.VI;
    }

    private String text(String vi, String en) {
        return language() == Language.VI ? vi : en;
    }
}
