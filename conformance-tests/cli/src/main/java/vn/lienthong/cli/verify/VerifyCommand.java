package vn.lienthong.cli.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.ExitCodes;
import vn.lienthong.cli.terminal.InputFile;
import vn.lienthong.cli.terminal.OutputOptions;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.UsageError;
import vn.lienthong.cli.terminal.VersionProvider;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.TrustAnchors;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationOptionsBuilder;
import vn.lienthong.signature.VerificationProfile;

/** Verifies signatures and shows signer, time, signed part and trust. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = ExitCodes.DEFECT,
        versionProvider = VersionProvider.class)
public final class VerifyCommand implements Callable<Integer> {
    private static final byte[] HTML_DOCTYPE = "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII);

    private static final Duration PROGRESS_INTERVAL = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final OutputOptions outputOptions;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--anchor", paramLabel = "PEM")
    private List<Path> anchors = new ArrayList<>();

    @Option(names = "--profile", paramLabel = "strict|archive", converter = VerificationProfileConverter.class)
    private VerificationProfile profile = VerificationOptions.PROFILE;

    @Option(names = "--content", paramLabel = "FILE")
    private @Nullable Path content;

    @Option(names = "--html", paramLabel = "FILE")
    private @Nullable Path htmlFile;

    public VerifyCommand(Terminal terminal, OutputOptions speech) {
        this.terminal = terminal;
        this.outputOptions = speech;
    }

    @Override
    public Integer call() {
        CliTexts texts = outputOptions.texts();
        if (content != null && (files.size() != 1 || !new InputFile(files.get(0)).isNamedFile())) {
            return reportError("content", texts.text("verify.content"));
        }
        if (htmlFile != null && !isReplaceable(htmlFile)) {
            return reportError("html", texts.text("verify.html.other", htmlFile.toString()));
        }
        Optional<VerificationOptions> options = createOptions();
        return options.map(this::verify).orElse(ExitCodes.BAD_INPUT);
    }

    /** Returns the options; empty, after an error message, if an anchor is invalid. */
    private Optional<VerificationOptions> createOptions() {
        try {
            return Optional.of(VerificationOptionsBuilder.builder()
                    .anchors(TrustAnchors.pem(anchors.toArray(Path[]::new)))
                    .profile(profile)
                    .clock(Clock.systemUTC())
                    .build());
        } catch (ConfigurationException e) {
            reportError("anchor", e.message(outputOptions.texts().language()));
            return Optional.empty();
        }
    }

    private int verify(VerificationOptions options) {
        CliTexts texts = outputOptions.texts();
        VerificationRun verification =
                new VerificationRun(terminal, texts, SignatureVerifier.of(options), PROGRESS_INTERVAL);
        List<VerifiedFile> all = verification.run(files, content, outputOptions.json());
        int exit = all.stream().mapToInt(VerifiedFile::exitCode).max().orElse(ExitCodes.OK);
        if (htmlFile == null) {
            return exit;
        }
        OffsetDateTime now = OffsetDateTime.now(options.clock().withZone(VietnamTime.ZONE));
        VerifyPage.VerificationSettings manner = new VerifyPage.VerificationSettings(
                now, options.profile(), options.anchors().list().size());
        try {
            Files.writeString(htmlFile, VerifyPage.html(all, manner, texts));
            return exit;
        } catch (IOException e) {
            // The results were already written: another JSON value would make the output invalid.
            terminal.printMessage(texts.text("verify.unwritable", htmlFile.toString()));
            return ExitCodes.BAD_INPUT;
        }
    }

    /**
     * Returns whether the page may replace a file: an earlier page, but not a signed document that a shell expanded
     * after the option.
     */
    private static boolean isReplaceable(Path file) {
        if (!Files.isRegularFile(file)) {
            return !Files.isDirectory(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HTML_DOCTYPE.length);
            return head.length == 0 || Arrays.equals(head, HTML_DOCTYPE);
        } catch (IOException e) {
            return false;
        }
    }

    private int reportError(String reason, String message) {
        return new UsageError(reason, message, null).report(terminal, outputOptions.texts(), outputOptions.json());
    }
}
