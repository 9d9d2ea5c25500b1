package vn.lienthong.cli.sign;

import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.cli.terminal.EnumConverter;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.FindingPrinter;
import vn.lienthong.cli.terminal.JsonLineWriter;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.TerminalText;
import vn.lienthong.cli.terminal.UsageError;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.cli.lint.LintSource;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.remote.TrustOptions;
import vn.lienthong.signature.remote.TrustServices;
import vn.lienthong.signature.sign.PdfCertification;
import vn.lienthong.signature.sign.SignatureLevel;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.TimestampClient;

/** Signs a file with a key in a PKCS#12 file. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class SignCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final OutputOptions speech;

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
    private List<URI> timestamps = new ArrayList<>();

    @Option(names = "--alias", paramLabel = "NAME")
    private @Nullable String alias;

    @Option(names = "--password-env", paramLabel = "NAME")
    private @Nullable String variable;

    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    public SignCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        LintSource source = new LintSource(file);
        Optional<String> problem = source.named() ? source.problem() : Optional.of("lint.file.missing");
        if (problem.isPresent()) {
            return unreadable(speech.texts().text(problem.get()));
        }
        Path target = Objects.requireNonNull(out);
        if (Files.exists(target)) {
            return refused("out", speech.texts().text("verify.html.other", target.toString()));
        }
        if ((level == SignatureLevel.T) == timestamps.isEmpty()) {
            return refused("timestamp-url", speech.texts().text("sign.level"));
        }
        try (TrustServices services = TrustServices.open(
                TrustOptions.none().toBuilder().timestamps(timestamps).build())) {
            return unlocked(target, timestamps.isEmpty() ? TimestampClient.none() : TimestampClient.of(services));
        } catch (IllegalArgumentException e) {
            return refused("timestamp-url", speech.texts().text("sign.timestamp-url"));
        } catch (SigningException e) {
            return refused("signing", e.message(speech.texts().language()));
        } catch (UnreadableDocumentException e) {
            return unreadable(e.message(speech.texts().language()));
        } catch (IOException e) {
            return refused("file", speech.texts().text("sign.files"));
        }
    }

    private int unlocked(Path target, TimestampClient timestamper) throws IOException {
        Path keyFile = Objects.requireNonNull(pkcs12);
        Optional<char[]> password =
                new KeyFilePassword(variable, passwordFile).read(speech.texts().text("sign.password", keyFile.toString()));
        if (password.isEmpty()) {
            return refused("password", speech.texts().text("sign.password.none"));
        }
        try (SigningKey key = SigningKey.pkcs12(keyFile, password.get(), alias)) {
            FileSigning signing = new FileSigning(Path.of(file), target, format, certification, timestamper);
            return told(signing.with(key), target);
        } finally {
            Arrays.fill(password.get(), '\0');
        }
    }

    private int told(FileSigning.SignedFileResult made, Path target) {
        String word = made.format().name().toLowerCase(Locale.ROOT);
        String reached = made.signed().level().name();
        if (speech.json()) {
            JsonLineWriter line = new JsonLineWriter(terminal.out())
                    .open()
                    .text("file", file)
                    .text("out", target.toString())
                    .text("format", word)
                    .text("level", reached);
            FindingPrinter.json(line, made.signed().findings(), speech.texts().language())
                    .close()
                    .end();
        } else {
            terminal.out()
                    .println(TerminalText.line(speech.texts().text("sign.done", target.toString(), word + "-" + reached)));
            FindingPrinter.lines(terminal.err(), made.signed().findings(), speech.texts());
        }
        return ExitCodes.OK;
    }

    private int unreadable(String why) {
        return new UsageError("unreadable", file + ": " + why, null, ExitCodes.UNREADABLE)
                .told(terminal, speech.texts(), speech.json());
    }

    private int refused(String reason, String message) {
        return new UsageError(reason, message, null).told(terminal, speech.texts(), speech.json());
    }
}
