package vn.lienthong.sandbox.internal.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A published procedure.
 *
 * @param json unchanged text of the sheet
 * @param tree the sheet as a tree, for the lists
 */
record ProcedureSheet(String json, JsonNode tree) {
    String code() {
        return text(tree, "MATTHC");
    }

    /** Returns its row in the list of procedures. */
    ObjectNode row() {
        return SandboxCatalogue.copyRow(tree, "MATTHC", "TENTTHC");
    }

    /** Returns the names of its fields by code; fields without a code are not listed. */
    Map<String, String> fields() {
        return readNames("LINHVUCTHUCHIEN", "MALINHVUC", "TENLINHVUC");
    }

    /** Returns the names of its implementing agencies by code; agencies without a code are not listed. */
    Map<String, String> agencies() {
        return readNames("COQUANTHUCHIEN", "MADONVI", "TENDONVI");
    }

    /** Returns its row in the list of online services, if it can be filed online. */
    Optional<ObjectNode> service() {
        for (JsonNode way : tree.path("CACHTHUCTHUCHIEN")) {
            if (text(way, "KENH").equals("2")) {
                return Optional.of(online());
            }
        }
        return Optional.empty();
    }

    private ObjectNode online() {
        ObjectNode row = SandboxCatalogue.copyRow(tree, "MATTHC", "TENTTHC");
        row.put("MADVC", code() + ".01");
        row.put("TENDVC", text(tree, "TENTTHC"));
        row.put("TENCOQUANBANHANH", text(tree.path("COQUANCOTHAMQUYEN").path(0), "TENDONVI"));
        row.put("TENLINHVUC", text(tree.path("LINHVUCTHUCHIEN").path(0), "TENLINHVUC"));
        row.putArray("APDUNGDVC");
        return row;
    }

    private Map<String, String> readNames(String list, String codeKey, String nameKey) {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode row : tree.path(list)) {
            if (!text(row, codeKey).isBlank()) {
                names.put(text(row, codeKey), text(row, nameKey));
            }
        }
        return names;
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asText("");
    }
}
