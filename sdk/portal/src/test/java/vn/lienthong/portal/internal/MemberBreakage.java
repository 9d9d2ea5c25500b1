package vn.lienthong.portal.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A change that breaks a member of a message.
 *
 * @param name the name of the change
 * @param change applies the change to the member of a tree
 */
public record MemberBreakage(String name, MemberChange change) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    public interface MemberChange {
        void in(ObjectNode holder, String key);
    }

    /** Returns the removal, three misspellings and every other type of value. */
    public static List<MemberBreakage> of(JsonNode value) {
        List<MemberBreakage> breakages = new ArrayList<>();
        breakages.add(new MemberBreakage("drop", (holder, key) -> holder.remove(key)));
        breakages.add(new MemberBreakage("rename with a letter more", (holder, key) -> rename(holder, key, key + "X")));
        breakages.add(new MemberBreakage("rename with a blank", (holder, key) -> rename(holder, key, key + " ")));
        breakages.add(new MemberBreakage("rename in other case", (holder, key) -> rename(holder, key, otherCase(key))));
        others(value)
                .forEach(other ->
                        breakages.add(new MemberBreakage("retype " + other, (holder, key) -> holder.set(key, other))));
        return breakages;
    }

    private static void rename(ObjectNode holder, String key, String to) {
        holder.set(to, holder.remove(key));
    }

    private static String otherCase(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return lower.equals(key) ? key.toUpperCase(Locale.ROOT) : lower;
    }

    private static List<JsonNode> others(JsonNode value) {
        List<JsonNode> others = new ArrayList<>(List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(new BigDecimal("1.5")),
                NODES.objectNode(),
                NODES.arrayNode().add("x").add(1),
                NODES.textNode("x" + value.asText())));
        if (!value.isInt()) {
            others.add(NODES.numberNode(1));
        }
        others.removeIf(other -> value.isTextual() && other.isTextual());
        return others;
    }

    public boolean isNull() {
        return name.equals("retype null");
    }

    @Override
    public String toString() {
        return name;
    }
}
