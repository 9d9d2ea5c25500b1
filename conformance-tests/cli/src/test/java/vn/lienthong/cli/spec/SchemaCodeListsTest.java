package vn.lienthong.cli.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Tests that the values in the schemas equal those of the code lists. The table of fields in the text on codes
 * maps fields to lists.
 */
class SchemaCodeListsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CODES_TEXT = SpecRepositoryFiles.SPEC.resolve("text/codes.md");
    private static final Pattern ROW_PATTERN = Pattern.compile("(?m)^\\| `([a-z-]+)`[^|]*\\| ([^|]+) \\|");

    /** Returns the code list of each wire field. */
    private static Map<String, String> lists() {
        Map<String, String> lists = new TreeMap<>();
        Matcher rows = ROW_PATTERN.matcher(SpecRepositoryFiles.readText(CODES_TEXT));
        while (rows.find()) {
            for (String field : rows.group(2).split(", ", -1)) {
                if (!field.equals("none")) {
                    lists.put(field.strip(), rows.group(1));
                }
            }
        }
        assertThat(lists).hasSizeGreaterThan(10).containsEntry("TrangThaiHoSo", "dossier-status");
        return lists;
    }

    private static Set<String> wireValues(String list) {
        List<String> lines = SpecRepositoryFiles.readText(SpecRepositoryFiles.SPEC.resolve("codes/" + list + ".csv"))
                .lines()
                .toList();
        int column = List.of(lines.get(0).split(",", -1)).indexOf("portal1");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1)[column])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A field of a schema with its schema node. */
    private record ListedField(String place, String field, JsonNode schema) {}

    private static List<ListedField> fields() throws IOException {
        Map<String, String> lists = lists();
        List<ListedField> fields = new ArrayList<>();
        for (Map.Entry<String, String> file : SpecRepositoryFiles.readTexts(
                        SpecRepositoryFiles.SPEC.resolve("schemas/portal"), ".json")
                .entrySet()) {
            JsonNode schema = JSON.readTree(file.getValue());
            for (JsonNode properties : schema.findValues("properties")) {
                for (String field : lists.keySet()) {
                    JsonNode found = properties.path(field);
                    boolean condition = found.has("const");
                    if (!found.isMissingNode() && !condition) {
                        fields.add(new ListedField(file.getKey(), field, resolveReference(schema, found)));
                    }
                }
            }
        }
        return fields;
    }

    private static JsonNode resolveReference(JsonNode schema, JsonNode field) {
        return field.has("$ref") ? schema.at(field.path("$ref").asText().substring(1)) : field;
    }

    @Test
    @DisplayName("The values of a field in a schema are those of its code list, apart from \"\" and null")
    void equal() throws IOException {
        Map<String, String> lists = lists();
        List<ListedField> listed =
                fields().stream().filter(field -> field.schema().has("enum")).toList();
        assertThat(listed).hasSizeGreaterThan(12);
        for (ListedField field : listed) {
            Set<String> values = new LinkedHashSet<>();
            field.schema().path("enum").forEach(value -> values.add(value.isNull() ? "" : value.asText()));
            values.remove("");
            assertThat(values)
                    .as(field.place() + " " + field.field())
                    .containsExactlyInAnyOrderElementsOf(wireValues(lists.get(field.field())));
        }
    }

    @Test
    @DisplayName("The authored request lists the values of each code list except an open one")
    void authoredIsClosed() throws IOException {
        Map<String, String> lists = lists();
        List<ListedField> authored = fields().stream()
                .filter(field -> field.place().equals("DongBoHoSoMC.request.authored.json"))
                .toList();
        assertThat(authored)
                .hasSizeGreaterThanOrEqualTo(11)
                .allSatisfy(field -> assertThat(field.schema().has("enum"))
                        .as(field.field())
                        .isEqualTo(!lists.get(field.field()).equals("database")));
    }
}
