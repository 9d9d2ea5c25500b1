package vn.lienthong.sandbox.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.sandbox.error.FileProblem;
import vn.lienthong.sandbox.error.SandboxFileException;
import vn.lienthong.sandbox.fault.FaultRule;

/** A reader of fault rules from a JSON file. */
public final class FaultFile {
    private static final long MAX_BYTES = 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private FaultFile() {}

    public static List<FaultRule> read(Path file) {
        JsonNode tree = readTree(file);
        if (!tree.isArray()) {
            throw new SandboxFileException(file, FileProblem.NO_LIST);
        }
        List<FaultRule> rules = new ArrayList<>();
        for (JsonNode rule : tree) {
            rules.add(FaultEntry.parse(file, rules.size() + 1, rule));
        }
        return rules;
    }

    private static JsonNode readTree(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new SandboxFileException(file, FileProblem.TOO_LARGE, Long.toString(MAX_BYTES));
            }
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw SandboxFileException.atLine(file, line, FileProblem.NO_JSON);
        } catch (IOException e) {
            throw new SandboxFileException(file, problemOf(e));
        }
    }

    /** Returns the reason for which a file could not be read, if a user can correct it. */
    public static FileProblem problemOf(IOException e) {
        return e instanceof NoSuchFileException ? FileProblem.MISSING : FileProblem.UNREADABLE;
    }
}
