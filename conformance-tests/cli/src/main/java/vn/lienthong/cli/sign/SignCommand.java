package vn.lienthong.cli.sign;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.FindingPrinter;
import vn.lienthong.cli.terminal.InputFile;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.cli.terminal.UsageError;
import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.remote.TrustOptions;
import vn.lienthong.signature.remote.TrustServices;
import vn.lienthong.signature.sign.PdfCertification;
import vn.lienthong.signature.sign.SignatureLevel;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.SigningKeyFactory;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.value.EnumWords;

/** Signs a file with a key in a PKCS#12 file. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class SignCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final OutputOptions outputOptions;

    @Parameters(paramLabel = "FILE", arity = "1")
    private String file = "";

    @Option(names = "--pkcs12", paramLabel = "KEY", required = true)
    private @Nullable Path pkcs12;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "pades|xades|cades", converter = SigningFormatConverter.class)
    private @Nullable SigningFormat format;

    @Option(names = "--certify", paramLabel = "1|2|3", converter = PdfCertificationConverter.class)
    private PdfCertification certification = PdfCertification.NONE;

    @Option(names = "--level", paramLabel = "B|T", converter = SignatureLevelConverter.class)
    private SignatureLevel level = SignatureLevel.B;

    @Option(names = "--timestamp-url", paramLabel = "URL")
    private List<URI> timestampUrls = new ArrayList<>();

    @Option(names = "--alias", paramLabel = "NAME")
    private @Nullable String alias;

    @Option(names = "--password-env", paramLabel = "NAME")
    private @Nullable String variable;

    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    public SignCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.outputOptions = speech;
    }

    @Override
    public Integer call() {
        InputFile source = new InputFile(file);
        Optional<String> problem = source.isNamedFile() ? source.findProblem() : Optional.of("lint.file.missing");
        if (problem.isPresent()) {
            return reportUnreadable(outputOptions.texts().text(problem.get()));
        }
        Path target = Objects.requireNonNull(out);
        if (Files.exists(target)) {
            return reportError("out", outputOptions.texts().text("verify.html.other", target.toString()));
        }
        if ((level == SignatureLevel.T) == timestampUrls.isEmpty()) {
            return reportError("timestamp-url", outputOptions.texts().text("sign.level"));
        }
        try (TrustServices services = TrustServices.open(
                TrustOptions.none().toBuilder().timestamps(timestampUrls).build())) {
            return signWithKey(target, timestampUrls.isEmpty() ? TimestampClient.none() : TimestampClient.of(services));
        } catch (IllegalArgumentException e) {
            return reportError("timestamp-url", outputOptions.texts().text("sign.timestamp-url"));
        } catch (SigningException e) {
            return reportError("signing", e.message(outputOptions.texts().language()));
        } catch (UnreadableDocumentException e) {
            return reportUnreadable(e.message(outputOptions.texts().language()));
        } catch (IOException e) {
            return reportError("file", outputOptions.texts().text("sign.files"));
        }
    }

    private int signWithKey(Path target, TimestampClient timestamper) throws IOException {
        Path keyFile = Objects.requireNonNull(pkcs12);
        Optional<char[]> password = new KeyFilePassword(variable, passwordFile)
                .read(outputOptions.texts().text("sign.password", keyFile.toString()));
        if (password.isEmpty()) {
            return reportError("password", outputOptions.texts().text("sign.password.none"));
        }
        try (SigningKey key = SigningKeyFactory.pkcs12(keyFile, password.get(), alias)) {
            FileSigning signing = new FileSigning(Path.of(file), target, format, certification, timestamper);
            return printResult(signing.sign(key), target);
        } finally {
            Arrays.fill(password.get(), '\0');
        }
    }

    private int printResult(FileSigning.SignedFileResult made, Path target) {
        String word = EnumWords.of(made.format());
        String reached = made.document().level().name();
        if (outputOptions.json()) {
            JsonLineWriter line = new JsonLineWriter(terminal.out())
                    .startObject()
                    .textField("file", file)
                    .textField("out", target.toString())
                    .textField("format", word)
                    .textField("level", reached);
            FindingPrinter.writeJsonFindings(
                            line,
                            made.document().findings(),
                            outputOptions.texts().language())
                    .endObject()
                    .printLine();
        } else {
            terminal.out()
                    .println(TerminalText.sanitize(
                            outputOptions.texts().text("sign.done", target.toString(), word + "-" + reached)));
            FindingPrinter.printLines(terminal.err(), made.document().findings(), outputOptions.texts());
        }
        return ExitCodes.OK;
    }

    private int reportUnreadable(String why) {
        return new UsageError("unreadable", file + ": " + why, null, ExitCodes.UNREADABLE)
                .report(terminal, outputOptions.texts(), outputOptions.json());
    }

    private int reportError(String reason, String message) {
        return new UsageError(reason, message, null).report(terminal, outputOptions.texts(), outputOptions.json());
    }
}
