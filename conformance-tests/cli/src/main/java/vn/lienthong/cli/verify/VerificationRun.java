package vn.lienthong.cli.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.lint.LintSource;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationReport;

/** One run over files: each is verified and told for itself, and one that cannot be read does not keep the others from it. */
public final class VerificationRun {
    private final Terminal terminal;
    private final CliTexts texts;
    private final SignatureVerifier verifier;
    private final Duration round;

    /** @param round after which a line tells how far the run is, again and again */
    public VerificationRun(Terminal terminal, CliTexts texts, SignatureVerifier verifier, Duration round) {
        this.terminal = terminal;
        this.texts = texts;
        this.verifier = verifier;
        this.round = round;
    }

    /** Verifies files and writes what came of each; {@code content} is what a signature kept apart was made over. */
    public List<VerifiedFile> run(List<String> files, @Nullable Path content, boolean json) {
        VerificationPrinter answers = new VerificationPrinter(terminal.out(), texts, json);
        List<VerifiedFile> all = new ArrayList<>();
        try (VerificationProgress heartbeat = new VerificationProgress(terminal, texts, round)) {
            for (String file : files) {
                heartbeat.at(file, all.size(), files.size());
                VerifiedFile checked = one(new LintSource(file), content);
                answers.add(checked);
                all.add(checked);
            }
        }
        answers.end();
        if (!json && files.size() > 1) {
            summary(all);
        }
        return all;
    }

    private VerifiedFile one(LintSource source, @Nullable Path content) {
        Optional<String> problem = source.problem().or(() -> content == null ? Optional.empty() : problem(content));
        if (problem.isPresent()) {
            return unreadable(source, texts.text(problem.get()));
        }
        try {
            return VerifiedFile.of(source.name(), verified(source, content));
        } catch (UnreadableDocumentException e) {
            return unreadable(source, e.message(texts.language()));
        } catch (IOException | StackOverflowError e) {
            // The verifier has bounds of its own; a file that slips through them does not keep the others from being
            // verified.
            return unreadable(source, texts.text("lint.file.broken"));
        }
    }

    private static Optional<String> problem(Path content) {
        return new LintSource(content.toString()).problem();
    }

    private VerificationReport verified(LintSource source, @Nullable Path content) throws IOException {
        if (!source.named()) {
            try (InputStream in = source.open(terminal)) {
                // One more than it takes is refused as too long.
                return verifier.verify(in.readNBytes(Math.toIntExact(VerificationOptions.MAX_BYTES + 1)));
            }
        }
        Path path = Path.of(source.name());
        if (Files.size(path) == 0) {
            throw new UnreadableDocumentException("signature.unreadable.kind");
        }
        return content == null ? verifier.verify(path) : verifier.verifyDetached(path, content);
    }

    private VerifiedFile unreadable(LintSource source, String why) {
        return VerifiedFile.unreadable(source.name(), why);
    }

    private void summary(List<VerifiedFile> all) {
        long valid = all.stream().filter(checked -> checked.exit() == 0).count();
        long unread = all.stream().filter(checked -> checked.report() == null).count();
        terminal.out()
                .println(texts.text(
                        "verify.summary",
                        Integer.toString(all.size()),
                        Long.toString(valid),
                        Long.toString(all.size() - valid - unread),
                        Long.toString(unread)));
    }
}
