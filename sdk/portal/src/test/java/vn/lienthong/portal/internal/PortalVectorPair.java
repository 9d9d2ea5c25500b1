package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.testing.SpecVectors;

/**
 * A pair of vectors, one accepted and one rejected.
 *
 * @param file the file that contains it
 * @param judge its judge
 * @param message its message, or "" if it has none
 * @param content its content in the file
 */
public record PortalVectorPair(String file, String judge, String message, JsonNode content) {
    /** Returns all pairs of one judge of this module. */
    public static List<PortalVectorPair> of(String judge) {
        List<PortalVectorPair> pairs = new ArrayList<>();
        for (String file : SpecVectors.files("pairs")) {
            pairs.addAll(of(file, PortalVectors.file("vectors/pairs/" + file)));
        }
        pairs.removeIf(pair -> !pair.judge().equals(judge));
        assertThat(pairs).as("pairs that %s judges", judge).isNotEmpty();
        return pairs;
    }

    /** Returns the pairs of a file, which must not be empty. */
    public static List<PortalVectorPair> of(String file, JsonNode content) {
        String judge = content.path("judge").asText();
        List<PortalVectorPair> pairs = new ArrayList<>();
        for (JsonNode pair : content.path("pairs")) {
            pairs.add(new PortalVectorPair(file, judge, content.path("message").asText(), pair));
        }
        assertThat(pairs).as("the pairs of %s", file).isNotEmpty();
        return pairs;
    }

    public String requirement() {
        return text("requirement");
    }

    /** Returns a mandatory text of the pair. */
    public String text(String key) {
        assertThat(content.path(key).isTextual()).as("%s of %s", key, this).isTrue();
        return content.path(key).textValue();
    }

    @Override
    public String toString() {
        return file + " " + content;
    }
}
