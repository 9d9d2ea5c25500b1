package vn.lienthong.sandbox.internal.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.regex.Pattern;
import vn.lienthong.sandbox.fault.OddAnswer;

/** Rewrites a result with one malformation throughout. */
final class ResultDistorter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?");

    private final OddAnswer form;

    ResultDistorter(OddAnswer form) {
        this.form = form;
    }

    JsonNode reshape(JsonNode node) {
        if (node.isObject()) {
            return distortObject(node);
        }
        if (node.isArray()) {
            ArrayNode list = NODES.arrayNode();
            node.forEach(item -> list.add(reshape(item)));
            return form == OddAnswer.OBJECT_FOR_LIST && list.size() == 1 ? list.get(0) : list;
        }
        return distortScalar(node);
    }

    private ObjectNode distortObject(JsonNode node) {
        ObjectNode copy = NODES.objectNode();
        Iterable<String> names = node::fieldNames;
        for (String name : names) {
            JsonNode value = node.get(name);
            if (form != OddAnswer.MISSING_LIST || !value.isArray()) {
                copy.set(name, reshape(value));
            }
        }
        return copy;
    }

    private JsonNode distortScalar(JsonNode node) {
        if (form == OddAnswer.NULL_VALUES && node.isTextual()) {
            return NODES.nullNode();
        }
        boolean digits = node.isTextual() && NUMBER.matcher(node.textValue()).matches();
        return form == OddAnswer.NUMBERS_FOR_TEXT && digits ? NODES.rawValueNode(new RawValue(node.textValue())) : node;
    }
}
