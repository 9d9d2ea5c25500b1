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
import vn.lienthong.cli.terminal.CliTexts;
import vn.lienthong.cli.terminal.InputFile;
import vn.lienthong.cli.terminal.Terminal;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationReport;

/** A run over files. Each file is verified separately; an unreadable file does not end the run. */
public final class VerificationRun {
    private final Terminal terminal;
    private final CliTexts texts;
    private final SignatureVerifier verifier;
    private final Duration progressInterval;

    /**
     * @param round interval of the progress line
     */
    public VerificationRun(Terminal terminal, CliTexts texts, SignatureVerifier verifier, Duration round) {
        this.terminal = terminal;
        this.texts = texts;
        this.verifier = verifier;
        this.progressInterval = round;
    }

    /**
     * Verifies files and writes each result.
     *
     * @param content the signed file of a detached signature
     */
    public List<VerifiedFile> run(List<String> files, @Nullable Path content, boolean json) {
        VerificationPrinter answers = new VerificationPrinter(terminal.out(), texts, json);
        List<VerifiedFile> all = new ArrayList<>();
        try (VerificationProgress heartbeat = new VerificationProgress(terminal, texts, progressInterval)) {
            for (String file : files) {
                heartbeat.startFile(file, all.size(), files.size());
                VerifiedFile checked = verifyFile(new InputFile(file), content);
                answers.print(checked);
                all.add(checked);
            }
        }
        answers.finish();
        if (!json && files.size() > 1) {
            printSummary(all);
        }
        return all;
    }

    private VerifiedFile verifyFile(InputFile source, @Nullable Path content) {
        Optional<String> problem =
                source.findProblem().or(() -> content == null ? Optional.empty() : findProblem(content));
        if (problem.isPresent()) {
            return unreadableFile(source, texts.text(problem.get()));
        }
        try {
            return VerifiedFile.of(source.name(), verify(source, content));
        } catch (UnreadableDocumentException e) {
            return unreadableFile(source, e.message(texts.language()));
        } catch (IOException | StackOverflowError e) {
            // The verifier has its own limits; a file that evades them does not end the run.
            return unreadableFile(source, texts.text("lint.file.broken"));
        }
    }

    private static Optional<String> findProblem(Path content) {
        return new InputFile(content.toString()).findProblem();
    }

    private VerificationReport verify(InputFile source, @Nullable Path content) throws IOException {
        if (!source.isNamedFile()) {
            try (InputStream in = source.open(terminal)) {
                // One byte more than the maximum shows that the file is too long.
                return verifier.verify(in.readNBytes(Math.toIntExact(VerificationOptions.MAX_BYTES + 1)));
            }
        }
        Path path = Path.of(source.name());
        if (Files.size(path) == 0) {
            throw new UnreadableDocumentException("signature.unreadable.kind");
        }
        return content == null ? verifier.verify(path) : verifier.verifyDetached(path, content);
    }

    private VerifiedFile unreadableFile(InputFile source, String why) {
        return VerifiedFile.unreadable(source.name(), why);
    }

    private void printSummary(List<VerifiedFile> all) {
        long valid = all.stream().filter(checked -> checked.exitCode() == 0).count();
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
