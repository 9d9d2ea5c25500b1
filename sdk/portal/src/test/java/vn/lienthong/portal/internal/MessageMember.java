package vn.lienthong.portal.internal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A member of an object of a message.
 *
 * @param object the JSON pointer of the object
 * @param key the key of the member
 */
public record MessageMember(String object, String key) {
    /** Returns all members at every level, outermost first. */
    public static List<MessageMember> of(JsonNode tree) {
        List<MessageMember> members = new ArrayList<>();
        collect("", tree, members);
        return members;
    }

    /** Returns all keys with their levels. */
    public static Set<String> keys(JsonNode tree) {
        return of(tree).stream().map(MessageMember::place).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(String pointer, JsonNode node, List<MessageMember> members) {
        node.properties().forEach(field -> {
            MessageMember member = new MessageMember(pointer, field.getKey());
            members.add(member);
            collect(member.pointer(), field.getValue(), members);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), members);
        }
    }

    public String pointer() {
        return object + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** Returns key and level without list indexes: {@code /data/*}{@code /TaiLieuNop/*}{@code /IsDeleted}. */
    public String place() {
        return pointer().replaceAll("/\\d+", "/*");
    }

    public ObjectNode holder(JsonNode tree) {
        return (ObjectNode) tree.at(JsonPointer.compile(object));
    }

    public JsonNode value(JsonNode tree) {
        return holder(tree).get(key);
    }
}
