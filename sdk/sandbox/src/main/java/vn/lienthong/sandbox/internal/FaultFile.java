package vn.lienthong.sandbox.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.sandbox.FaultRule;
import vn.lienthong.sandbox.SandboxFileException;

/** Reads the rules of a fault plan from a JSON file. */
public final class FaultFile {
    private static final long MOST_BYTES = 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private FaultFile() {}

    public static List<FaultRule> read(Path file) {
        JsonNode tree = tree(file);
        if (!tree.isArray()) {
            throw new SandboxFileException(file, 0, "a fault plan is a JSON list of rules");
        }
        List<FaultRule> rules = new ArrayList<>();
        for (JsonNode rule : tree) {
            try {
                rules.add(FaultEntry.rule(rule));
            } catch (IllegalArgumentException e) {
                throw new SandboxFileException(file, 0, "rule " + (rules.size() + 1) + ": " + e.getMessage());
            }
        }
        return rules;
    }

    private static JsonNode tree(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new SandboxFileException(file, 0, "is larger than " + MOST_BYTES + " bytes");
            }
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new SandboxFileException(file, line, "is not JSON, or has a key twice");
        } catch (IOException e) {
            throw new SandboxFileException(
                    file, 0, "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** The value whose words these are; the message lists all of them. */
    static <E extends Enum<E>> E named(Class<E> type, String text, Function<E, String> words) {
        for (E value : type.getEnumConstants()) {
            if (words.apply(value).equals(text)) {
                return value;
            }
        }
        String all = Arrays.stream(type.getEnumConstants()).map(words).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("\"" + text + "\" is none of " + all);
    }
}
