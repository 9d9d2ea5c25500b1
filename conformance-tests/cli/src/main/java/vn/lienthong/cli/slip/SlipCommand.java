package vn.lienthong.cli.slip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.FindingPrinter;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.UsageError;
import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.form.DossierForm;
import vn.lienthong.dossier.form.FormKind;
import vn.lienthong.error.Answer;
import vn.lienthong.error.Findings;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.portal.outbound.PortalMessageCodec;
import vn.lienthong.print.FormPage;
import vn.lienthong.print.PaperSize;

/** Prints one of forms 01 to 07 of a dossier as an HTML page and reports missing values. */
@Command(
        name = "slip",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class SlipCommand implements Callable<Integer> {
    /** One byte more than the maximum size of a message, so that the reader refuses a longer file. */
    private static final int MAX_BYTES_READ = (16 << 20) + 1;

    private final Terminal terminal;
    private final OutputOptions outputOptions;

    @Parameters(paramLabel = "FILE", arity = "1")
    private String file = "";

    @Option(names = "--form", paramLabel = "FORM", converter = FormKindConverter.class)
    private FormKind kind = FormKind.ACCEPTANCE;

    @Option(names = "--code", paramLabel = "CODE")
    private @Nullable String code;

    @Option(names = "--paper", paramLabel = "A4|A5")
    private PaperSize paper = PaperSize.A4;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Mixin
    private final SlipInput input = new SlipInput();

    public SlipCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.outputOptions = speech;
    }

    @Override
    public Integer call() {
        if (outputOptions.json() && out == null) {
            return reportError("missing", outputOptions.texts().text("refused.missing", "--out"));
        }
        try {
            return printForm(PortalMessageCodec.readDossiers(readBody()));
        } catch (MalformedAnswerException e) {
            return reportError("message", e.message(outputOptions.texts().language()));
        } catch (IOException | InvalidPathException e) {
            return reportError("file", outputOptions.texts().text("slip.unreadable", file));
        }
    }

    private int printForm(Answer<List<Dossier>> read) {
        List<Dossier> dossiers = read.value().stream()
                .filter(dossier -> code == null || dossier.code().value().equals(code))
                .toList();
        if (dossiers.isEmpty() || (dossiers.size() > 1 && kind != FormKind.REGISTER)) {
            String key = dossiers.isEmpty() ? "slip.none" : "slip.many";
            return reportError("dossier", outputOptions.texts().text(key, String.valueOf(dossiers.size())));
        }
        DossierForm form =
                input.createForm(kind, dossiers, outputOptions.texts().language());
        try {
            String page = FormPage.html(form, outputOptions.texts().language(), paper);
            return writePage(page).map(this::reportUnwritable).orElseGet(() -> reportFindings(form, read.findings()));
        } catch (IllegalArgumentException e) {
            return reportError("code", outputOptions.texts().text("slip.code"));
        }
    }

    /** Writes the page; returns the name of a file that could not be written. */
    private Optional<String> writePage(String page) {
        if (out == null) {
            terminal.out().print(page);
            return Optional.empty();
        }
        try {
            Files.write(out, page.getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(out.toString());
        }
    }

    /** Reports the findings of form and reading; a date that could not be read is missing in the form. */
    private int reportFindings(DossierForm form, Findings read) {
        Findings findings = read.and(form.findings());
        if (outputOptions.json()) {
            JsonLineWriter line = new JsonLineWriter(terminal.out())
                    .startObject()
                    .textField("input", file)
                    .numberField("form", form.kind().number())
                    .textField("code", form.code() == null ? null : form.code().value())
                    .textField("out", String.valueOf(out));
            FindingPrinter.writeJsonFindings(
                            line, findings, outputOptions.texts().language())
                    .endObject()
                    .printLine();
        } else {
            terminal.out().flush();
            FindingPrinter.printLines(terminal.err(), findings, outputOptions.texts());
        }
        return findings.failed() ? ExitCodes.FINDINGS : ExitCodes.OK;
    }

    private byte[] readBody() throws IOException {
        try (InputStream in = file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file))) {
            return in.readNBytes(MAX_BYTES_READ);
        }
    }

    private int reportUnwritable(String name) {
        return reportError("out", outputOptions.texts().text("slip.unwritable", name));
    }

    private int reportError(String reason, String message) {
        return new UsageError(reason, message, null).report(terminal, outputOptions.texts(), outputOptions.json());
    }
}
