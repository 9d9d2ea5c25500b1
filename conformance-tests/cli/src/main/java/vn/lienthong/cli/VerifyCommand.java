package vn.lienthong.cli;

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
import vn.lienthong.cli.lint.Source;
import vn.lienthong.cli.verify.Checked;
import vn.lienthong.cli.verify.Verification;
import vn.lienthong.cli.verify.VerifyPage;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.TrustAnchors;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationOptionsBuilder;
import vn.lienthong.signature.VerificationProfile;

/** Tells who signed files, when, over what, and whether one can rely on it. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = Exit.DEFECT,
        versionProvider = Lienthong.Version.class)
final class VerifyCommand implements Callable<Integer> {
    private static final byte[] PAGE = "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII);

    private static final Duration ROUND = Duration.ofSeconds(5);

    private final Terminal terminal;
    private final Speech speech;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--anchor", paramLabel = "PEM")
    private List<Path> anchors = new ArrayList<>();

    @Option(names = "--profile", paramLabel = "strict|archive", converter = Choice.Profile.class)
    private VerificationProfile profile = VerificationOptions.PROFILE;

    @Option(names = "--content", paramLabel = "FILE")
    private @Nullable Path content;

    @Option(names = "--html", paramLabel = "FILE")
    private @Nullable Path html;

    VerifyCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        Texts texts = speech.texts();
        if (content != null && (files.size() != 1 || !new Source(files.get(0)).named())) {
            return refused("content", texts.text("verify.content"));
        }
        if (html != null && !replaceable(html)) {
            return refused("html", texts.text("verify.html.other", html.toString()));
        }
        Optional<VerificationOptions> options = options();
        return options.map(this::verified).orElse(Exit.BAD_INPUT);
    }

    /** None, and the refusal was told, if an anchor cannot be used. */
    private Optional<VerificationOptions> options() {
        try {
            return Optional.of(VerificationOptionsBuilder.builder()
                    .anchors(TrustAnchors.pem(anchors.toArray(Path[]::new)))
                    .profile(profile)
                    .clock(Clock.systemUTC())
                    .build());
        } catch (ConfigurationException e) {
            refused("anchor", e.message(speech.texts().language()));
            return Optional.empty();
        }
    }

    private int verified(VerificationOptions options) {
        Texts texts = speech.texts();
        Verification verification = new Verification(terminal, texts, SignatureVerifier.of(options), ROUND);
        List<Checked> all = verification.run(files, content, speech.json());
        int exit = all.stream().mapToInt(Checked::exit).max().orElse(Exit.OK);
        if (html == null) {
            return exit;
        }
        OffsetDateTime now = OffsetDateTime.now(options.clock().withZone(VietnamTime.ZONE));
        VerifyPage.Manner manner = new VerifyPage.Manner(
                now, options.profile(), options.anchors().list().size());
        try {
            Files.writeString(html, VerifyPage.html(all, manner, texts));
            return exit;
        } catch (IOException e) {
            // The answers were written already: a second JSON value behind them would spoil them.
            terminal.say(texts.text("verify.unwritable", html.toString()));
            return Exit.BAD_INPUT;
        }
    }

    /** A page may take the place of an older one, but not that of a signed paper that a shell put behind the option. */
    private static boolean replaceable(Path file) {
        if (!Files.isRegularFile(file)) {
            return !Files.isDirectory(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(PAGE.length);
            return head.length == 0 || Arrays.equals(head, PAGE);
        } catch (IOException e) {
            return false;
        }
    }

    private int refused(String reason, String message) {
        return new Refusal(reason, message, null).told(terminal, speech.texts(), speech.json());
    }
}
