package vn.lienthong.portal.inbound.internal;

import static vn.lienthong.portal.inbound.internal.PromotionReader.prose;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.portal.inbound.message.PromotionAmendment;
import vn.lienthong.portal.inbound.message.PromotionAmendment.AmendmentFile;
import vn.lienthong.portal.inbound.message.PromotionAmendment.AmendmentReasons;
import vn.lienthong.portal.inbound.message.PromotionAmendment.ChangedPart;
import vn.lienthong.portal.inbound.message.PromotionAmendment.FiledPromotion;

/** Reader for amended promotion dossiers, inside {@code data} (LT-IN-006). */
final class AmendmentReader {
    private static final Map<ChangedPart, String> CHANGES = Map.of(
            ChangedPart.NAME, "TenChuongTrinhKM",
            ChangedPart.GOODS_QUANTITY, "SoLuongHangHoaDichVuKM",
            ChangedPart.GOODS, "HangHoaDichVuKM",
            ChangedPart.PRIZES, "CoCauGiaiThuongKM",
            ChangedPart.DETAILS, "NoiDungChiTietKM",
            ChangedPart.GOODS_GIVEN, "HangHoaDichVuDungKM");

    private AmendmentReader() {}

    static PromotionAmendment amendment(InboundJsonReader in) {
        return new PromotionAmendment(
                in.required("MaHoSoQG", DossierCode::of),
                in.as("MaTTHC", ProcedureCode::of),
                PromotionReader.trader(in),
                in.text("SoVanBan"),
                in.time("NgayNopHoSo"),
                before(in.object("ThongTinDaNop")),
                changes(in.object("ThongTinSuaDoi")),
                new AmendmentReasons(prose(in, "LyDoDieuChinh"), prose(in, "NoiDungCamKetKhac")),
                file(in),
                in.rest("portal1/nhanhsdvcqg"));
    }

    private static FiledPromotion before(InboundJsonReader in) {
        return new FiledPromotion(
                in.as("MaHoSoQGDNP", DossierCode::of),
                in.text("SoVanBanDaNopDNP"),
                prose(in, "NgayNopHoSoDNP"),
                prose(in, "TenChuongTrinhKhuyenMaiDNP"),
                prose(in, "ThoiGianKhuyenMaiTuDNP"),
                prose(in, "ThoiGianKhuyenMaiDenDNP"),
                prose(in, "DiaBanKhuyenMaiDNP"));
    }

    private static Map<ChangedPart, FreeText> changes(InboundJsonReader in) {
        Map<ChangedPart, FreeText> changes = new EnumMap<>(ChangedPart.class);
        CHANGES.forEach((change, key) -> {
            FreeText text = prose(in, key);
            if (text != null) {
                changes.put(change, text);
            }
        });
        return changes;
    }

    private static @Nullable AmendmentFile file(InboundJsonReader in) {
        FileName name = in.as("TenTepDangKy", FileName::of);
        FileUrl link = in.as("URLTepDangKy", FileUrl::of);
        return link == null ? null : new AmendmentFile(name, link);
    }
}
