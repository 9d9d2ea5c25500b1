package vn.lienthong.portal.internal.inbound;

import static vn.lienthong.portal.internal.inbound.Promotions.prose;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.FileName;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.Link;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.portal.inbound.PromotionAmendment;
import vn.lienthong.portal.inbound.PromotionAmendment.Change;
import vn.lienthong.portal.inbound.PromotionAmendment.Filed;
import vn.lienthong.portal.inbound.PromotionAmendment.LinkedFile;
import vn.lienthong.portal.inbound.PromotionAmendment.Reasons;

/** Amended promotion dossiers, inside {@code data} (LT-IN-006). */
final class Amendments {
    private static final Map<Change, String> CHANGES = Map.of(
            Change.NAME, "TenChuongTrinhKM",
            Change.GOODS_QUANTITY, "SoLuongHangHoaDichVuKM",
            Change.GOODS, "HangHoaDichVuKM",
            Change.PRIZES, "CoCauGiaiThuongKM",
            Change.DETAILS, "NoiDungChiTietKM",
            Change.GOODS_GIVEN, "HangHoaDichVuDungKM");

    private Amendments() {}

    static PromotionAmendment amendment(Members in) {
        return new PromotionAmendment(
                in.required("MaHoSoQG", DossierCode::of),
                in.as("MaTTHC", ProcedureCode::of),
                Promotions.trader(in),
                in.text("SoVanBan"),
                in.time("NgayNopHoSo"),
                before(in.object("ThongTinDaNop")),
                changes(in.object("ThongTinSuaDoi")),
                new Reasons(prose(in, "LyDoDieuChinh"), prose(in, "NoiDungCamKetKhac")),
                file(in),
                in.rest("portal1/nhanhsdvcqg"));
    }

    private static Filed before(Members in) {
        return new Filed(
                in.as("MaHoSoQGDNP", DossierCode::of),
                in.text("SoVanBanDaNopDNP"),
                prose(in, "NgayNopHoSoDNP"),
                prose(in, "TenChuongTrinhKhuyenMaiDNP"),
                prose(in, "ThoiGianKhuyenMaiTuDNP"),
                prose(in, "ThoiGianKhuyenMaiDenDNP"),
                prose(in, "DiaBanKhuyenMaiDNP"));
    }

    private static Map<Change, FreeText> changes(Members in) {
        Map<Change, FreeText> changes = new EnumMap<>(Change.class);
        CHANGES.forEach((change, key) -> {
            FreeText text = prose(in, key);
            if (text != null) {
                changes.put(change, text);
            }
        });
        return changes;
    }

    private static @Nullable LinkedFile file(Members in) {
        FileName name = in.as("TenTepDangKy", FileName::of);
        Link link = in.as("URLTepDangKy", Link::of);
        return link == null ? null : new LinkedFile(name, link);
    }
}
