package vn.lienthong.cli.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of pairs of an accepted and a rejected vector.
 *
 * @param name the name of the file
 * @param judge the judge of the pairs
 * @param pairs the pairs in order
 */
record VectorPairFile(String name, String judge, List<JsonNode> pairs) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static VectorPairFile parse(String name, byte[] content) {
        try {
            JsonNode tree = JSON.readTree(content);
            List<JsonNode> pairs = new ArrayList<>();
            tree.path("pairs").forEach(pairs::add);
            return new VectorPairFile(name, tree.path("judge").asText(), pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
