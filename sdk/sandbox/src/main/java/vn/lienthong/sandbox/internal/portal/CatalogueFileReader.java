package vn.lienthong.sandbox.internal.portal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.judge.ValidationResult;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.error.FileProblem;
import vn.lienthong.sandbox.error.SandboxFileException;
import vn.lienthong.sandbox.internal.FaultFile;

/**
 * A reader of catalogues with one sheet on each line; each is validated, and an invalid one makes the whole file
 * invalid.
 */
final class CatalogueFileReader {
    private static final int MAX_BYTES = 4 * 1024 * 1024;
    private static final int MAX_LINES = 100_000;

    private final Path file;
    private final @Nullable MessageJudge judge;
    private final Map<String, ProcedureSheet> sheets = new LinkedHashMap<>();
    private int line;

    private CatalogueFileReader(Path file, @Nullable MessageJudge judge) {
        this.file = file;
        this.judge = judge;
    }

    /** Returns the catalogue of a file, or the bundled one. */
    static SandboxCatalogue load(@Nullable Path file, MessageJudge judge) {
        List<String[]> agencies = readBundled("agencies.csv")
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1))
                .toList();
        return new SandboxCatalogue((file == null ? bundledSheets() : read(file, judge)).values(), agencies);
    }

    /** Returns the bundled sheets; a test of the build ensures that they are valid. */
    private static Map<String, ProcedureSheet> bundledSheets() {
        CatalogueFileReader reading = new CatalogueFileReader(Path.of("procedures.jsonl"), null);
        for (String text : readBundled("procedures.jsonl").lines().toList()) {
            reading.acceptLine(text.getBytes(StandardCharsets.UTF_8));
        }
        return reading.sheets;
    }

    private static String readBundled(String name) {
        try (InputStream in = Objects.requireNonNull(Sandbox.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of the sandbox cannot be read", e);
        }
    }

    private static Map<String, ProcedureSheet> read(Path file, MessageJudge judge) {
        CatalogueFileReader reading = new CatalogueFileReader(file, judge);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            byte[] next = reading.nextLine(in);
            while (next != null) {
                reading.acceptLine(next);
                next = reading.nextLine(in);
            }
        } catch (IOException e) {
            throw new SandboxFileException(file, FaultFile.problemOf(e));
        }
        if (reading.sheets.isEmpty()) {
            throw new SandboxFileException(file, FileProblem.EMPTY);
        }
        return reading.sheets;
    }

    /** Returns the next line without its end; null at the end of the file. */
    private byte @Nullable [] nextLine(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        line++;
        while (b >= 0 && b != '\n') {
            if (bytes.size() == MAX_BYTES || line > MAX_LINES) {
                throw newException(FileProblem.TOO_LONG, Integer.toString(MAX_BYTES), Integer.toString(MAX_LINES));
            }
            bytes.write(b);
            b = in.read();
        }
        return bytes.toByteArray();
    }

    private void acceptLine(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return;
        }
        if (judge != null) {
            ValidationResult verdict = judge.judge("portal/LayThuTuc.sheet", bytes);
            if (!verdict.accepted()) {
                throw SandboxFileException.noProcedure(file, line, verdict.violations());
            }
        }
        ProcedureSheet sheet = new ProcedureSheet(text.strip(), JsonTrees.parseTree(bytes));
        if (sheets.putIfAbsent(sheet.code(), sheet) != null) {
            throw newException(FileProblem.TWICE);
        }
    }

    private SandboxFileException newException(FileProblem problem, String... arguments) {
        return SandboxFileException.atLine(file, line, problem, arguments);
    }
}
