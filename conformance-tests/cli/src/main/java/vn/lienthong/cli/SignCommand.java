package vn.lienthong.cli;

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
import vn.lienthong.cli.lint.Source;
import vn.lienthong.cli.sign.Format;
import vn.lienthong.cli.sign.Password;
import vn.lienthong.cli.sign.Signing;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.remote.TrustOptions;
import vn.lienthong.signature.remote.TrustServices;
import vn.lienthong.signature.sign.Certification;
import vn.lienthong.signature.sign.SignatureLevel;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.Timestamper;

/** Signs a file with a key in a PKCS#12 file. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = Exit.DEFECT,
        versionProvider = Lienthong.Version.class)
final class SignCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Speech speech;

    @Parameters(paramLabel = "FILE", arity = "1")
    private String file = "";

    @Option(names = "--pkcs12", paramLabel = "KEY", required = true)
    private @Nullable Path pkcs12;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "pades|xades|cades", converter = Choice.SignatureFormat.class)
    private @Nullable Format format;

    @Option(names = "--certify", paramLabel = "1|2|3", converter = Choice.Certify.class)
    private Certification certification = Certification.NONE;

    @Option(names = "--level", paramLabel = "B|T", converter = Choice.Level.class)
    private SignatureLevel level = SignatureLevel.B;

    @Option(names = "--timestamp-url", paramLabel = "URL")
    private List<URI> timestamps = new ArrayList<>();

    @Option(names = "--alias", paramLabel = "NAME")
    private @Nullable String alias;

    @Option(names = "--password-env", paramLabel = "NAME")
    private @Nullable String variable;

    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    SignCommand(Terminal terminal, Speech speech) {
        this.terminal = terminal;
        this.speech = speech;
    }

    @Override
    public Integer call() {
        Source source = new Source(file);
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
            return unlocked(target, timestamps.isEmpty() ? Timestamper.none() : Timestamper.of(services));
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

    private int unlocked(Path target, Timestamper timestamper) throws IOException {
        Path keyFile = Objects.requireNonNull(pkcs12);
        Optional<char[]> password =
                new Password(variable, passwordFile).read(speech.texts().text("sign.password", keyFile.toString()));
        if (password.isEmpty()) {
            return refused("password", speech.texts().text("sign.password.none"));
        }
        try (SigningKey key = SigningKey.pkcs12(keyFile, password.get(), alias)) {
            Signing signing = new Signing(Path.of(file), target, format, certification, timestamper);
            return told(signing.with(key), target);
        } finally {
            Arrays.fill(password.get(), '\0');
        }
    }

    private int told(Signing.Made made, Path target) {
        String word = made.format().name().toLowerCase(Locale.ROOT);
        String reached = made.signed().level().name();
        if (speech.json()) {
            JsonLine line = new JsonLine(terminal.out())
                    .open()
                    .text("file", file)
                    .text("out", target.toString())
                    .text("format", word)
                    .text("level", reached);
            Found.json(line, made.signed().findings(), speech.texts().language())
                    .close()
                    .end();
        } else {
            terminal.out()
                    .println(Plain.line(speech.texts().text("sign.done", target.toString(), word + "-" + reached)));
            Found.lines(terminal.err(), made.signed().findings(), speech.texts());
        }
        return Exit.OK;
    }

    private int unreadable(String why) {
        return new Refusal("unreadable", file + ": " + why, null, Exit.UNREADABLE)
                .told(terminal, speech.texts(), speech.json());
    }

    private int refused(String reason, String message) {
        return new Refusal(reason, message, null).told(terminal, speech.texts(), speech.json());
    }
}
