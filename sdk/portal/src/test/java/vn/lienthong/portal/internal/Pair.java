package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pair of vectors, one accepted and one rejected.
 *
 * @param file the file that it stands in
 * @param judge who judges it
 * @param message the message that it is of; "" where there is none
 * @param content what the file says of it
 */
record Pair(String file, String judge, String message, JsonNode content) {
    private static final Set<String> JUDGED_HERE = Set.of("rule", "code", "move");

    /** Judged by the tests of the judge module, which see the bytes, and of the command line. */
    private static final Set<String> JUDGED_ELSEWHERE = Set.of("schema", "raw", "deadline");

    /** All pairs of the specification that one judge of this module judges. */
    static List<Pair> of(String judge) {
        List<Pair> pairs = new ArrayList<>();
        for (String file : Vectors.files("pairs")) {
            pairs.addAll(of(file, Vectors.file("vectors/pairs/" + file)));
        }
        pairs.removeIf(pair -> !pair.judge().equals(judge));
        assertThat(pairs).as("pairs that %s judges", judge).isNotEmpty();
        return pairs;
    }

    /** The pairs of a file. A judge that nobody knows, and a file without pairs, are errors. */
    static List<Pair> of(String file, JsonNode content) {
        String judge = content.path("judge").asText();
        assertThat(JUDGED_HERE.contains(judge) || JUDGED_ELSEWHERE.contains(judge))
                .as("somebody judges %s", file)
                .isTrue();
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode pair : content.path("pairs")) {
            pairs.add(new Pair(file, judge, content.path("message").asText(), pair));
        }
        assertThat(pairs).as("the pairs of %s", file).isNotEmpty();
        return pairs;
    }

    String requirement() {
        return text("requirement");
    }

    /** A text that the pair must have. */
    String text(String key) {
        assertThat(content.path(key).isTextual()).as("%s of %s", key, this).isTrue();
        return content.path(key).textValue();
    }

    @Override
    public String toString() {
        return file + " " + content;
    }
}
