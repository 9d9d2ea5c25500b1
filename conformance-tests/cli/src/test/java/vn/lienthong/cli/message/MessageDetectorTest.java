package vn.lienthong.cli.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.cli.VectorFiles;
import vn.lienthong.judge.MessageJudge;

class MessageDetectorTest {
    private static final MessageDetector DETECTOR = MessageDetector.standard();

    /** Answers that cannot be recognised when they have no row. */
    private static final Set<String> UNDETECTABLE = Set.of(
            "CapNhatTienDoHoSoMC.answer",
            "CapNhatTienDoHoSoMC.answer.failed",
            "DongBoHoSoMC.answer",
            "DongBoHoSoMC.answer.denied",
            "DongBoHoSoMC.answer.duplicate",
            "DongBoHoSoMC.answer.duplicate-negative",
            "DongBoHoSoMC.answer.failed",
            "DongBoHoSoMC.answer.number-code",
            "DongBoHoSoMC.answer.old-code",
            "DongBoHoSoMC.answer.unknown-keys",
            "DongBoHoSoMC.answer.unproven",
            "LayThuTuc.answer.none",
            "TraCuuHoSo.answer.empty",
            "TraCuuTechID.answer.none",
            "login.answer.refused",
            "KhoSoHoa.file.answer",
            "KhoSoHoa.search.answer",
            "KhoSoHoa.search.answer.none",
            "KhoSoHoa.search.answer.refused",
            "LienThong.dossier.answer",
            "LienThong.dossier.answer.bare",
            "LienThong.list.answer",
            "LienThong.list.answer.empty",
            "LienThong.received.answer",
            "LienThong.status.answer",
            "LienThong.status.answer.refused",
            "LienThong.token.answer",
            "TraCuuThuTuc.answer",
            "TraCuuThuTuc.answer.empty",
            "NhanChungTuThueDat.answer",
            "NhanChungTuThueDat.answer.refused",
            "NhanThongBaoThueDat.answer",
            "NhanThongBaoThueDat.answer.refused",
            "addtthcKhuyenMai.answer",
            "addtthcKhuyenMai.answer.conflict",
            "addtthcKhuyenMai.answer.refused",
            "dptracuuthanhtoanhs.answer",
            "dptracuuthanhtoanhs.answer.nothing",
            "dptracuuthanhtoanhs.answer.refused",
            "nhanhsdvcqg.answer",
            "nhanhsdvcqg.answer.refused",
            "searchcall.answer",
            "searchcall.answer.none",
            "DongBoDanhGia.answer.failed",
            "DongBoDanhGia.answer",
            "DongBoHoiDap.answer.failed",
            "DongBoHoiDap.answer",
            "DongBoKetQuaHoiDapGuiTuDVCQG.answer.failed",
            "DongBoKetQuaHoiDapGuiTuDVCQG.answer",
            "DongBoTrangThaiHoSo.answer.failed",
            "DongBoTrangThaiHoSo.answer",
            "LayDanhMucCanCuPhapLy.answer",
            "LayDanhMucCapThucHien.answer",
            "LayDanhMucDanToc.answer",
            "LayDanhMucDoiTuong.answer",
            "LayDanhMucGioiTinh.answer",
            "LayDanhMucLePhi.answer",
            "LayDanhMucLoaiThuTuc.answer",
            "LayDanhMucNhomThuTuc.answer",
            "LayDanhMucPhuongXa.answer",
            "LayDanhMucQuanHuyen.answer",
            "LayDanhMucQuocGia.answer",
            "LayQDCB.answer",
            "LayDanhMucTinhThanh.answer",
            "LayDanhMucTinhTrangHonNhan.answer",
            "LayDanhMucTonGiao.answer",
            "LayDanhSachHoiDapBoCoQuan.answer.none",
            "LayDanhSachHoiDapGuiTuDVCQG.answer.none",
            "LayNoiDungTraLoiTheoCauHoi.answer.none",
            "getfile.answer",
            "signin-introspect.answer.ended",
            "signin-introspect.answer",
            "signin-token.answer",
            "signin-userinfo.answer.enterprise",
            "signin-userinfo.answer",
            "signin-userinfo.answer.old-card",
            "signin-userinfo.answer.organisation",
            "KhoSoHoa.file.answer.refused",
            "LienThong.dossier.answer.kept",
            "LienThong.dossier.answer.withdrawn",
            "csc-authorize.answer",
            "csc-info.answer",
            "csc-list.answer",
            "csc-login.answer",
            "csc-signHash.answer",
            "mysign-certificates.answer",
            "mysign-status.answer",
            "mysign-status.answer.refused",
            "mysign-status.answer.waiting",
            "smartca-certificates.answer",
            "smartca-confirm.answer",
            "smartca-sign.answer",
            "smartca-sign2.answer",
            "smartca-status.answer.expired",
            "smartca-status.answer",
            "smartca-status.answer.waiting",
            "smartca-status.request");

    /** Answers whose rows are identical to those of another message. */
    private static final Map<String, String> INDISTINGUISHABLE = Map.of(
            "LayDanhMucThuTucThuocLoai.answer", "LayDanhSachTTHC.answer",
            "LayDanhSachTTHCDonVi.answer", "LayDanhSachTTHC.answer",
            "LayDanhSachHoiDapGuiTuDVCQG.answer", "LayDanhSachHoiDapBoCoQuan.answer",
            "mysign-signHash.answer", "mysign-status.request");

    static Stream<String> samples() {
        return VectorFiles.list("messages").stream()
                .map(Path::getFileName)
                .map(file -> file.toString().replaceFirst("\\.json$", ""));
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("Each sample is recognised as the message that it is named after, an answer without a row as none")
    void sample(String name) {
        List<String> found = DETECTOR.detect(VectorFiles.bytes(name));
        if (UNDETECTABLE.contains(name) || name.endsWith(".session-refused")) {
            assertThat(found).isEmpty();
        } else if (name.startsWith("DongBoHoSoMC.request")) {
            assertThat(found)
                    .containsExactly("portal/DongBoHoSoMC.request.authored", "portal/DongBoHoSoMC.request.accepted");
        } else {
            assertThat(found).hasSize(1);
            assertThat("portal/" + INDISTINGUISHABLE.getOrDefault(name, name) + ".")
                    .startsWith(found.get(0) + ".");
        }
    }

    @Test
    @DisplayName("A message of any kind that the judge knows can be recognised")
    void all() {
        assertThat(MessageJudge.standard().messages())
                .allSatisfy(message ->
                        assertThat(MessageShape.read(message).message()).isEqualTo(message));
        assertThat(MessageShape.read("portal/LayDVC.answer").row()).contains("MADVC");
        assertThat(MessageShape.read("portal/LayThuTuc.answer").row()).contains("MATTHC", "CACHTHUCTHUCHIEN");
    }

    @Test
    @DisplayName("A truncated message is recognised if its identifying part is complete")
    void cut() {
        byte[] body = VectorFiles.bytes("DongBoHoSoMC.request.authored.full");
        assertThat(DETECTOR.detect(Arrays.copyOf(body, body.length / 2))).hasSize(2);
        assertThat(DETECTOR.detect(Arrays.copyOf(body, 10))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "\"service\"",
                "{\"service\":1}",
                "{\"service\":\"Nothing\"}",
                "{\"a\":1}"
            })
    @DisplayName("An input that is not a message of the specification is not recognised")
    void none(String body) {
        assertThat(DETECTOR.detect(body.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
