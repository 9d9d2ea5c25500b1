package vn.lienthong.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.lienthong.testing.SpecVectors;

/** The vectors of the specification, read from their jar on the class path. */
final class JudgeVectors {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final Set<String> JUDGED_HERE = Set.of("schema", "raw");

    private JudgeVectors() {}

    /** An accepted message and the operation that creates its twin. */
    record JudgeVectorPair(
            String file, String requirement, String judge, String message, String accepted, JsonNode rejected) {
        String name() {
            return file + ": " + requirement + " " + rejected;
        }
    }

    static byte[] bytes(String name) {
        return SpecVectors.bytes("vectors/" + name);
    }

    /** Returns all pairs that this module verifies. */
    static List<JudgeVectorPair> pairs() {
        List<JudgeVectorPair> pairs = new ArrayList<>();
        for (String file : SpecVectors.files("pairs")) {
            pairs.addAll(pairs(file, tree(bytes("pairs/" + file))));
        }
        return pairs;
    }

    static List<JudgeVectorPair> pairs(String file, JsonNode content) {
        String judge = content.path("judge").asText();
        // The consistency test of the specification, which lists all judges, checks that each judge is known.
        if (!JUDGED_HERE.contains(judge)) {
            return List.of();
        }
        String message = content.path("message").asText();
        assertThat(MessageJudge.standard().messages())
                .as("the message of %s", file)
                .contains(message);
        List<JudgeVectorPair> pairs = new ArrayList<>();
        for (JsonNode pair : content.path("pairs")) {
            pairs.add(new JudgeVectorPair(
                    file,
                    pair.path("requirement").asText(),
                    judge,
                    message,
                    pair.path("accepted").asText(),
                    pair.path("rejected")));
        }
        assertThat(pairs).as("the pairs of %s", file).isNotEmpty();
        return pairs;
    }

    /**
     * Returns the message of a sample: the longest schema name that the file name begins with. The rest is the
     * variant.
     */
    static String messageOf(String file) {
        String name = file.replaceFirst("\\.json$", "");
        while (!MessageJudge.standard().messages().contains("portal/" + name)) {
            int dot = name.lastIndexOf('.');
            assertThat(dot).as("no schema for the sample %s", file).isPositive();
            name = name.substring(0, dot);
        }
        return "portal/" + name;
    }

    static JsonNode tree(byte[] body) {
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(JsonNode tree) {
        try {
            return MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
