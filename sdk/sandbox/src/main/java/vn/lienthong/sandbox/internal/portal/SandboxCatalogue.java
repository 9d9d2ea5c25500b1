package vn.lienthong.sandbox.internal.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published procedures and the lists derived from them, as JSON texts of results. */
final class SandboxCatalogue {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final String procedures;
    private final String services;
    private final String agencies;
    private final String fields;

    /**
     * Creates the catalogue of these sheets.
     *
     * @param known agencies in addition to those of the sheets, as rows of code, name and level
     */
    SandboxCatalogue(Collection<ProcedureSheet> all, List<String[]> known) {
        ArrayNode list = NODES.arrayNode();
        ArrayNode online = NODES.arrayNode();
        Map<String, ObjectNode> units = new LinkedHashMap<>();
        Map<String, ObjectNode> areas = new LinkedHashMap<>();
        known.forEach(row -> units.put(row[0], agencyRow(row[0], row[1], row[2])));
        for (ProcedureSheet sheet : all) {
            sheets.put(sheet.code(), "[" + sheet.json() + "]");
            list.add(sheet.row());
            sheet.service().ifPresent(online::add);
            sheet.agencies().forEach((code, name) -> units.putIfAbsent(code, agencyRow(code, name, levelOf(code))));
            sheet.fields().forEach((code, name) -> areas.putIfAbsent(code, fieldRow(code, name)));
        }
        procedures = JsonTrees.text(list);
        services = JsonTrees.text(NODES.objectNode().set("data", online));
        agencies = JsonTrees.text(NODES.arrayNode().addAll(units.values()));
        fields = JsonTrees.text(NODES.arrayNode().addAll(areas.values()));
    }

    private static ObjectNode agencyRow(String code, String name, String level) {
        return NODES.objectNode().put("MADONVI", code).put("TENDONVI", name).put("CAPDONVI", level);
    }

    /**
     * Returns the level of an agency. The meaning of the portal's levels is not public; here a ministry or province is
     * 1 and a unit below it 2.
     */
    private static String levelOf(String code) {
        return code.indexOf('.') < 0 ? "1" : "2";
    }

    private static ObjectNode fieldRow(String code, String name) {
        String owner = code.contains("-") ? code.substring(0, code.indexOf('-')) : "";
        return NODES.objectNode().put("MALINHVUC", code).put("TENLINHVUC", name).put("MANGANH", owner);
    }

    boolean has(String code) {
        return sheets.containsKey(code);
    }

    /** Returns the list with one sheet; an empty list if there is none. */
    String sheet(String code) {
        return sheets.getOrDefault(code, "[]");
    }

    String procedures() {
        return procedures;
    }

    String services() {
        return services;
    }

    String agencies() {
        return agencies;
    }

    String fields() {
        return fields;
    }

    /** Returns a row with texts only. */
    static ObjectNode copyRow(JsonNode from, String... keys) {
        ObjectNode row = NODES.objectNode();
        for (String key : keys) {
            row.put(key, from.path(key).asText(""));
        }
        return row;
    }
}
