package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A message that differs from another one by one operation. */
final class MutatedMessage {
    private MutatedMessage() {}

    static JsonNode apply(JsonNode accepted, JsonNode operation) {
        JsonNode tree = accepted.deepCopy();
        JsonPointer path = JsonPointer.compile(operation.path("path").asText());
        String op = operation.path("op").asText();
        assertThat(op).isIn("replace", "remove");
        assertThat(tree.at(path).isMissingNode()).as("nothing at %s", path).isFalse();
        if (tree.at(path.head()) instanceof ObjectNode object) {
            String name = path.last().getMatchingProperty();
            if (op.equals("remove")) {
                object.remove(name);
            } else {
                object.set(name, operation.get("value"));
            }
        } else {
            ArrayNode list = (ArrayNode) tree.at(path.head());
            int index = path.last().getMatchingIndex();
            if (op.equals("remove")) {
                list.remove(index);
            } else {
                list.set(index, operation.get("value"));
            }
        }
        return tree;
    }
}
