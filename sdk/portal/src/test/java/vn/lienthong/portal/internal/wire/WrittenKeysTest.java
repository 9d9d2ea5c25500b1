package vn.lienthong.portal.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.json.ObjectMapping;
import vn.lienthong.judge.MessageJudge;
import vn.lienthong.judge.ValidationResult;
import vn.lienthong.portal.internal.MemberBreakage;
import vn.lienthong.portal.internal.MessageMember;
import vn.lienthong.portal.internal.PortalVectors;

/** Tests that the judge rejects a message in which any written key is missing, misspelt or of another type. */
@Tag("LT-MSG-005")
@Tag("LT-MSG-007")
@Tag("LT-MSG-010")
@Tag("LT-MSG-014")
class WrittenKeysTest {
    private static final Map<String, ObjectMapping<?, ?>> DOSSIER = new LinkedHashMap<>();
    private static final Map<String, ObjectMapping<?, ?>> STEPS = Map.of("/data/*", ProgressRow.STEP);

    /** Progress has one schema for written and accepted messages, and other systems write null here. */
    private static final Set<String> NULL_ACCEPTED =
            Set.of("/data/*/ChucDanh", "/data/*/PhongBanXuLy", "/data/*/NgayBatDau", "/data/*/NgayKetThucTheoQuyDinh");

    static {
        DOSSIER.put("/data/*", DossierTable.DOSSIER);
        DOSSIER.put("/data/*/TaiLieuNop/*", PaperTables.DOCUMENT);
        DOSSIER.put("/data/*/DanhSachLePhi/*", PaperTables.FEE);
        DOSSIER.put("/data/*/DanhSachTepDinhKemKhac/*", PaperTables.OTHER);
        DOSSIER.put("/data/*/DanhSachHoSoBoSung/*", SupplementTable.SUPPLEMENT);
        DOSSIER.put("/data/*/DanhSachHoSoBoSung/*/DanhSachGiayToBoSung/*", PaperTables.DOCUMENT);
        DOSSIER.put("/data/*/DanhSachHoSoBoSung/*/DanhSachLePhiBoSung/*", PaperTables.FEE);
        DOSSIER.put("/data/*/DanhSachGiayToKetQua/*", PaperTables.RESULT);
        DOSSIER.put("/data/*/DinhDanhCHS/*", OwnerIdentityRow.TABLE);
        DOSSIER.put("/data/*/DSKetNoiCSDL/*", PaperTables.DATABASE);
    }

    /** A message written by the client, and its mappings by level. */
    record WrittenMessage(String name, byte[] body, Map<String, ObjectMapping<?, ?>> tables) {
        Set<String> frame() {
            Set<String> frame = new TreeSet<>(Set.of("/session", "/madonvi", "/service", "/data"));
            if (tables == DOSSIER) {
                frame.add("/isUpdating");
            }
            return frame;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<WrittenMessage> messages() {
        return List.of(
                new WrittenMessage(FramedRequests.DOSSIER, FramedRequests.of(FullMessages.dossier()), DOSSIER),
                new WrittenMessage(FramedRequests.STEPS, FramedRequests.of(FullMessages.row()), STEPS));
    }

    static Stream<Arguments> members() {
        return messages().stream()
                .flatMap(message -> MessageMember.of(PortalVectors.tree(message.body())).stream()
                        .map(member -> Arguments.of(message, member)));
    }

    @ParameterizedTest
    @MethodSource("messages")
    @DisplayName("The complete message is accepted, and contains exactly the keys of the mappings at every level")
    void whole(WrittenMessage message) {
        assertThat(MessageJudge.standard().judge(message.name(), message.body()).violations())
                .isEmpty();
        Set<String> expected = new TreeSet<>(message.frame());
        message.tables().forEach((level, table) -> table.keys().forEach(key -> expected.add(level + "/" + key)));
        assertThat(MessageMember.keys(PortalVectors.tree(message.body()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("members")
    @DisplayName("A missing, misspelt or mistyped key is refused at its place")
    void broken(WrittenMessage message, MessageMember member) {
        List<MemberBreakage> breakages = MemberBreakage.of(member.value(PortalVectors.tree(message.body())));
        assertThat(breakages).hasSizeGreaterThanOrEqualTo(9);
        for (MemberBreakage breakage : breakages) {
            if (breakage.isNull() && NULL_ACCEPTED.contains(member.place())) {
                continue;
            }
            JsonNode twin = PortalVectors.tree(message.body());
            breakage.change().in(member.holder(twin), member.key());
            ValidationResult verdict = MessageJudge.standard().judge(message.name(), PortalVectors.bytes(twin));
            assertThat(verdict.violations())
                    .as("%s %s", breakage, member.pointer())
                    .anySatisfy(violation -> assertThat(violation.pointer() + "/")
                            .startsWith(member.object() + "/")
                            .satisfiesAnyOf(
                                    pointer -> assertThat(pointer).isEqualTo(member.object() + "/"),
                                    pointer -> assertThat(pointer).startsWith(member.pointer())));
        }
    }
}
