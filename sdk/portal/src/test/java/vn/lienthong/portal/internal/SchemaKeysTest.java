package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.portal.internal.wire.FramedRequests;
import vn.lienthong.portal.internal.wire.FullMessages;

/** Tests that the schemas and the mappings have the same keys. */
class SchemaKeysTest {
    record WrittenSample(String schema, byte[] body) {
        @Override
        public String toString() {
            return schema;
        }
    }

    static List<WrittenSample> authored() {
        return List.of(
                new WrittenSample("DongBoHoSoMC.request.authored", FramedRequests.of(FullMessages.dossier())),
                new WrittenSample("CapNhatTienDoHoSoMC.request", FramedRequests.of(FullMessages.row())));
    }

    @ParameterizedTest
    @MethodSource("authored")
    @Tag("LT-SYNC-011")
    @DisplayName("A written message contains exactly the keys of the schema, and the schema requires each")
    void authored(WrittenSample written) {
        JsonNode schema = PortalVectors.file("schemas/portal/" + written.schema() + ".json");
        Set<String> keys = MessageMember.keys(PortalVectors.tree(written.body()));
        assertThat(SchemaKeys.all(schema)).isEqualTo(keys);
        assertThat(SchemaKeys.required(schema)).isEqualTo(keys);
    }

    @Test
    @Tag("LT-PROC-001")
    @DisplayName("The tables of a sheet know every key of its schema, and the schema every key of theirs")
    void sheet() {
        JsonNode schema = PortalVectors.file("schemas/portal/LayThuTuc.sheet.json");
        assertThat(SchemaKeys.all(schema)).isEqualTo(MessageMember.keys(PortalVectors.tree(FullMessages.sheet())));
    }
}
