package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.testing.SpecVectors;

/**
 * A pair of vectors, one accepted and one rejected.
 *
 * @param file the file that it stands in
 * @param judge who judges it
 * @param message the message that it is of; "" where there is none
 * @param content what the file says of it
 */
public record PortalVectorPair(String file, String judge, String message, JsonNode content) {
    /** All pairs of the specification that one judge of this module judges. */
    public static List<PortalVectorPair> of(String judge) {
        List<PortalVectorPair> pairs = new ArrayList<>();
        for (String file : SpecVectors.files("pairs")) {
            pairs.addAll(of(file, PortalVectors.file("vectors/pairs/" + file)));
        }
        pairs.removeIf(pair -> !pair.judge().equals(judge));
        assertThat(pairs).as("pairs that %s judges", judge).isNotEmpty();
        return pairs;
    }

    /** The pairs of a file, of which there must be some. */
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

    /** A text that the pair must have. */
    public String text(String key) {
        assertThat(content.path(key).isTextual()).as("%s of %s", key, this).isTrue();
        return content.path(key).textValue();
    }

    @Override
    public String toString() {
        return file + " " + content;
    }
}
