package vn.lienthong.portal.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The unusual forms of a known key that were seen or may occur, all different from the canonical form. */
public final class UnusualForms {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private UnusualForms() {}

    /** Returns other values for a key with this canonical value. */
    public static List<JsonNode> insteadOf(JsonNode value) {
        List<JsonNode> odd = new ArrayList<>(List.of(NODES.nullNode(), NODES.booleanNode(false)));
        if (value.isTextual()) {
            odd.addAll(List.of(number("1"), number("7e1"), number("1.50"), number("-12345678901234567890")));
            odd.addAll(List.of(NODES.objectNode().put("x", 1), NODES.arrayNode().add("x")));
        } else if (value.isNumber()) {
            odd.addAll(List.of(NODES.textNode("5"), NODES.textNode("năm"), NODES.textNode("")));
            odd.addAll(List.of(number("1.50"), number("12345678901"), NODES.objectNode(), NODES.arrayNode()));
        } else if (value.isArray()) {
            odd.addAll(List.of(NODES.textNode(""), NODES.textNode("x"), number("1.50")));
            odd.addAll(single(value));
        }
        return odd;
    }

    private static List<JsonNode> single(JsonNode list) {
        boolean rows = list.size() > 0 && list.get(0).isObject();
        ArrayNode mixed = NODES.arrayNode().add("x").addNull();
        return rows ? List.of(list.get(0)) : list.size() > 0 ? List.of(mixed) : List.of();
    }

    /** Returns a number with this text. */
    static JsonNode number(String lexeme) {
        return PortalVectors.tree(lexeme.getBytes(StandardCharsets.UTF_8));
    }
}
