package vn.lienthong.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Findings;
import vn.lienthong.error.MalformedAnswerException;
import vn.lienthong.portal.internal.wire.FramedRequests;
import vn.lienthong.portal.internal.wire.FullMessages;
import vn.lienthong.portal.internal.wire.RoundTripMessage;

/** Tests each known key in each unusual form: it is reported once and written back unchanged. */
@Tag("LT-MSG-004")
public class UnusualMessageFormTest {
    /** Without these keys there is no value. */
    public static final Set<String> MANDATORY = Set.of("/MaHoSo", "/MaTTHC", "/TrangThaiHoSo", "/TrangThai", "/MATTHC");

    /** Keys that are derived from others. The received value is only compared with the derived one. */
    private static final Set<String> DERIVED = Set.of("/SoGiayToChuHoSo", "/HoSoCoThanhPhanSoHoa");

    /**
     * Keys whose absence is a finding. For a dossier they are the keys that every source requires, see the text on
     * sync.
     */
    private static final Set<String> EXPECTED = Set.of(
            "/TenTTHC",
            "/MaLinhVuc",
            "/TenLinhVuc",
            "/LoaiDoiTuong",
            "/NgayTiepNhan",
            "/HinhThuc",
            "/DonViXuLy",
            "/DinhDanhCHS/*/LoaiDinhDanh",
            "/DinhDanhCHS/*/SoDinhDanh",
            "/NguoiXuLy",
            "/ThoiDiemXuLy",
            "/NoiDungXuLy",
            "/TENTTHC",
            "/CACHTHUCTHUCHIEN",
            "/THANHPHANHOSO",
            "/CACHTHUCTHUCHIEN/*/KENH",
            "/CACHTHUCTHUCHIEN/*/THOIGIAN",
            "/CACHTHUCTHUCHIEN/*/THOIGIAN/*/THOIGIANGIAIQUYET",
            "/CACHTHUCTHUCHIEN/*/THOIGIAN/*/DONVITINH");

    static Stream<Arguments> members() {
        return Stream.of(
                        new RoundTripMessage.RoundTripSample(
                                RoundTripMessage.DOSSIER, "dossier", row(FramedRequests.of(FullMessages.dossier()))),
                        new RoundTripMessage.RoundTripSample(
                                RoundTripMessage.ROW, "row", row(FramedRequests.of(FullMessages.row()))),
                        new RoundTripMessage.RoundTripSample(
                                RoundTripMessage.SHEET, "sheet", PortalVectors.tree(FullMessages.sheet())))
                .flatMap(
                        sample -> MessageMember.of(sample.tree()).stream().map(member -> Arguments.of(sample, member)));
    }

    private static JsonNode row(byte[] request) {
        return PortalVectors.tree(request).at("/data/0");
    }

    @ParameterizedTest
    @MethodSource("members")
    @DisplayName("A known key in an odd form comes back as it came, and is found once")
    void odd(RoundTripMessage.RoundTripSample sample, MessageMember member) {
        for (JsonNode odd : UnusualForms.insteadOf(member.value(sample.tree()))) {
            JsonNode tree = sample.tree().deepCopy();
            member.holder(tree).set(member.key(), odd);
            if (MANDATORY.contains(member.place()) && !odd.isNumber()) {
                assertRefused(sample.kind(), tree);
                continue;
            }
            RoundTripMessage.RoundTripResult result = sample.kind().roundTrip(tree);
            result.assertEqualTo(tree);
            assertThat(findingsAt(member, result.findings()))
                    .as("%s %s", member.place(), odd)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    @DisplayName("A key that is missing stays missing, and is found where it belongs there")
    void missing(RoundTripMessage.RoundTripSample sample, MessageMember member) {
        JsonNode tree = sample.tree().deepCopy();
        member.holder(tree).remove(member.key());
        if (MANDATORY.contains(member.place())) {
            assertRefused(sample.kind(), tree);
            return;
        }
        RoundTripMessage.RoundTripResult result = sample.kind().roundTrip(tree);
        result.assertEqualTo(tree);
        assertThat(findingsAt(member, result.findings())).hasSize(EXPECTED.contains(member.place()) ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("members")
    @DisplayName("A text that is empty or blank comes back as it came")
    void blank(RoundTripMessage.RoundTripSample sample, MessageMember member) {
        for (String blank : List.of("", " ", "\u3000")) {
            JsonNode tree = sample.tree().deepCopy();
            member.holder(tree).set(member.key(), TextNode.valueOf(blank));
            if (MANDATORY.contains(member.place())) {
                assertRefused(sample.kind(), tree);
            } else {
                sample.kind().roundTrip(tree).assertEqualTo(tree);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("members")
    @DisplayName("An unknown key beside a known one comes back with its value, and nothing is found")
    void unknown(RoundTripMessage.RoundTripSample sample, MessageMember member) {
        ObjectNode tree = sample.tree().deepCopy();
        member.holder(tree).set(member.key() + "Moi", UnusualForms.number("1.50"));
        RoundTripMessage.RoundTripResult result = sample.kind().roundTrip(tree);
        result.assertEqualTo(tree);
        assertThat(result.findings().list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MaHoSo,/code", "MaTTHC,/procedure/code", "TrangThaiHoSo,/status"})
    @DisplayName("A dossier without what identifies it is refused with the place of that")
    void place(String key, String pointer) {
        for (JsonNode value : List.of(
                TextNode.valueOf(""),
                TextNode.valueOf(" "),
                UnusualForms.insteadOf(TextNode.valueOf("x")).get(0))) {
            ObjectNode tree = (ObjectNode) row(FramedRequests.of(FullMessages.dossier()));
            tree.set(key, value);
            tree.remove("TenTTHC");
            tree.remove("NgayTiepNhan");
            assertThatExceptionOfType(MalformedAnswerException.class)
                    .isThrownBy(() -> RoundTripMessage.DOSSIER.roundTrip(tree))
                    .satisfies(e -> assertThat(e.pointer()).isEqualTo(pointer));
        }
    }

    private static void assertRefused(RoundTripMessage<?> kind, JsonNode tree) {
        assertThatExceptionOfType(MalformedAnswerException.class).isThrownBy(() -> kind.roundTrip(tree));
    }

    /** Returns the findings, except for a derived key that does not match the changed one. */
    private static List<Finding> findingsAt(MessageMember member, Findings findings) {
        List<Finding> found = new ArrayList<>(findings.list());
        if (!DERIVED.contains(member.place())) {
            found.removeIf(finding -> finding.key().equals("json.derived"));
        }
        return found;
    }
}
