package vn.lienthong.portal.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values of any kind for unknown keys. */
public final class UnknownJsonArbitraries {
    /** Keys of no mapping. */
    public static final List<String> NAMES =
            List.of("KHOA_MOI", "khoaMoi", "", "a/b~c", "Khóa", "😀", "$ref", "\"", "mahoso", "x\0");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private UnknownJsonArbitraries() {}

    public static Arbitrary<JsonNode> values() {
        return Arbitraries.lazyOf(
                UnknownJsonArbitraries::scalars,
                UnknownJsonArbitraries::scalars,
                UnknownJsonArbitraries::lists,
                UnknownJsonArbitraries::objects);
    }

    private static Arbitrary<JsonNode> scalars() {
        return Arbitraries.oneOf(
                TextArbitraries.any().map(NODES::textNode),
                Arbitraries.of("0", "1.50", "1E+30", "-0.1", "123456789012345678901234567890")
                        .map(UnusualForms::number),
                Arbitraries.<JsonNode>of(
                        NODES.nullNode(), NODES.booleanNode(true), NODES.booleanNode(false), NODES.textNode("")));
    }

    private static Arbitrary<JsonNode> lists() {
        return values().list().ofMaxSize(2).map(items -> {
            ArrayNode list = NODES.arrayNode();
            list.addAll(items);
            return list;
        });
    }

    private static Arbitrary<JsonNode> objects() {
        Arbitrary<List<String>> names =
                Arbitraries.of("KHOA_MOI", "", "a/b~c", "MaHoSo").list().ofSize(2);
        return Combinators.combine(names, values(), values()).as((keys, first, second) -> {
            ObjectNode object = NODES.objectNode();
            object.set(keys.get(0), first);
            object.set(keys.get(1), second);
            return object;
        });
    }
}
