package vn.lienthong.portal.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.portal.internal.PortalVectors;

/**
 * Tests of the owners' identities, which occur twice in the message: the number of the first owner and a row of
 * each.
 */
@Tag("LT-DOS-019")
@Tag("LT-DOS-025")
class OwnerIdentityRowTest {
    private static final String PERSONAL = "{'LoaiDinhDanh':'1','SoDinhDanh':'038001000001'}";
    private static final String OLD = "{'LoaiDinhDanh':'2','SoDinhDanh':'100000001'}";
    private static final String BLANK = "{'LoaiDinhDanh':'','SoDinhDanh':''}";
    private static final JsonCodec CODEC = JsonCodec.standard();

    static Stream<Arguments> forms() {
        List<String> numbers = List.of("", "null", "''", "' '", "5", "'038001000001'", "'100000001'");
        List<String> rows = List.of("", "null", "''", "[]", "[{}]", BLANK, PERSONAL, "[" + BLANK + "]");
        List<String> several = Stream.of(
                        PERSONAL,
                        PERSONAL + "," + OLD,
                        OLD + "," + PERSONAL,
                        BLANK + "," + PERSONAL,
                        PERSONAL + "," + BLANK,
                        BLANK + "," + BLANK,
                        "{}," + OLD,
                        "{'LoaiDinhDanh':1,'SoDinhDanh':''}",
                        "{'LoaiDinhDanh':'1','SoDinhDanh':' '}",
                        "{'LoaiDinhDanh':'','SoDinhDanh':'038001000001'}",
                        "{'LoaiDinhDanh':'9','SoDinhDanh':''}",
                        "{'LoaiDinhDanh':null,'SoDinhDanh':38001000001}",
                        "{'SoDinhDanh':'038001000001','NgayCap':'20241205000000'}",
                        "{'LoaiDinhDanh':'2','SoDinhDanh':null,'NoiCap':{}}")
                .map(list -> "[" + list + "]")
                .toList();
        return numbers.stream()
                .flatMap(number ->
                        Stream.concat(rows.stream(), several.stream()).map(list -> Arguments.of(number, list)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    @DisplayName("Number and rows in any form come back as they came")
    void passedOn(String number, String rows) {
        ObjectNode tree = message(number, rows);
        RoundTripMessage.DOSSIER.roundTrip(tree).assertEqualTo(tree);
    }

    @ParameterizedTest
    @DisplayName(
            "An empty number of the first owner leaves the rows to the further ones; else the first row is the first's")
    @CsvSource(
            delimiter = '|',
            value = {
                "''             | [A]     | NoIdentityDocument,PersonalId",
                "''             | [B,A]   | NoIdentityDocument,OldIdentityCard,PersonalId",
                "''             | []      | NoIdentityDocument",
                "'038001000001' | [A,B]   | PersonalId,OldIdentityCard",
                "''             | [E,A]   | NoIdentityDocument,PersonalId",
                "-              | [A,B]   | PersonalId,OldIdentityCard",
                "'5'            | [A]     | PersonalId",
                "'038001000001' | []      | NoIdentityDocument",
            })
    void owners(String number, String rows, String kinds) {
        String list = rows.replace("A", PERSONAL).replace("B", OLD).replace("E", BLANK);
        byte[] body = PortalVectors.bytes(message(number.equals("-") ? "" : "'" + number + "'", list));
        Dossier dossier = CODEC.read(DossierTable.DOSSIER, body, null).value();
        assertThat(dossier.parties().owners().stream()
                        .map(owner -> owner.identity().getClass().getSimpleName()))
                .containsExactly(kinds.split(","));
    }

    private static ObjectNode message(String number, String rows) {
        ObjectNode tree = (ObjectNode)
                PortalVectors.tree(FramedRequests.of(FullMessages.dossier())).at("/data/0");
        put(tree, "SoGiayToChuHoSo", number);
        put(tree, "DinhDanhCHS", rows);
        return tree;
    }

    private static void put(ObjectNode tree, String key, String json) {
        if (json.isEmpty()) {
            tree.remove(key);
            return;
        }
        JsonNode value = PortalVectors.tree(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        tree.set(key, value);
    }
}
