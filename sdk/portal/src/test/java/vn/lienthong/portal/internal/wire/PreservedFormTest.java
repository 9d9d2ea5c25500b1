package vn.lienthong.portal.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.vocabulary.Channel;
import vn.lienthong.code.vocabulary.OwnerKind;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Owner;
import vn.lienthong.json.JsonCodec;
import vn.lienthong.portal.internal.PortalVectors;
import vn.lienthong.value.Extras;
import vn.lienthong.value.JsonValue;

/** Tests that message content outside the model is written back, as long as the value is unchanged. */
@Tag("LT-MSG-004")
class PreservedFormTest {
    private static final JsonCodec CODEC = JsonCodec.standard();
    private final ObjectNode tree = (ObjectNode)
            PortalVectors.tree(FramedRequests.of(FullMessages.dossier())).at("/data/0");

    private Dossier read() {
        return CODEC.read(DossierTable.DOSSIER, PortalVectors.bytes(tree), null).value();
    }

    private static JsonNode write(Dossier dossier) {
        return PortalVectors.tree(CODEC.write(DossierTable.DOSSIER, dossier));
    }

    @Test
    @DisplayName("A changed value is written in the canonical form, an unchanged one beside it as it came")
    void changed() {
        tree.putNull("KenhThucHien");
        tree.put("LoaiDoiTuong", 1);
        tree.set("TaiLieuNop", tree.at("/TaiLieuNop/0"));
        tree.remove("GhiChu");
        Dossier dossier = read();
        Owner owner = dossier.parties().owners().get(0).toBuilder()
                .kind(OwnerKind.ENTERPRISE)
                .build();
        JsonNode written = write(dossier.toBuilder()
                .filing(dossier.filing().toBuilder().channel(Channel.POST).build())
                .parties(dossier.parties().toBuilder().owners(List.of(owner)).build())
                .build());
        assertThat(written.get("KenhThucHien").textValue()).isEqualTo("3");
        assertThat(written.get("LoaiDoiTuong").textValue()).isEqualTo("2");
        assertThat(written.get("TaiLieuNop")).isEqualTo(tree.get("TaiLieuNop"));
        assertThat(written.has("GhiChu")).isFalse();
        assertThat(written.get("DinhDanhCHS")).hasSize(1);
    }

    @Test
    @DisplayName("A list that came as one object is written as a list after a change")
    void grown() {
        tree.set("TaiLieuNop", tree.at("/TaiLieuNop/0"));
        Dossier dossier = read();
        var papers = dossier.papers();
        var twice = List.of(papers.submitted().get(0), papers.submitted().get(0));
        JsonNode written = write(dossier.toBuilder()
                .papers(papers.toBuilder().submitted(twice).build())
                .build());
        assertThat(written.get("TaiLieuNop").isArray()).isTrue();
        assertThat(written.get("TaiLieuNop")).hasSize(2);
    }

    @Test
    @DisplayName("An empty text for a value that has a default comes back empty, until the value is changed")
    void emptyDefault() {
        tree.put("KenhThucHien", "");
        Dossier dossier = read();
        assertThat(dossier.filing().channel()).isEqualTo(Channel.DIRECT);
        assertThat(write(dossier).get("KenhThucHien").textValue()).isEmpty();
        Dossier online = dossier.toBuilder()
                .filing(dossier.filing().toBuilder().channel(Channel.ONLINE).build())
                .build();
        assertThat(write(online).get("KenhThucHien").textValue()).isEqualTo("2");
    }

    @Test
    @DisplayName("What another kind of message carried is not written")
    void otherKind() {
        Extras foreign = Extras.of("portal2/dossier", Map.of("khoaMoi", new JsonValue.StringValue("x")), Map.of());
        assertThat(write(FullMessages.dossier().toBuilder().extras(foreign).build())
                        .has("khoaMoi"))
                .isFalse();
    }
}
