package vn.lienthong.portal.internal.inbound;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.Address;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.Email;
import vn.lienthong.code.FileName;
import vn.lienthong.code.FreeText;
import vn.lienthong.code.PersonName;
import vn.lienthong.code.Phone;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.TaxCode;
import vn.lienthong.portal.inbound.PromotionDossier;
import vn.lienthong.portal.inbound.PromotionDossier.More;
import vn.lienthong.portal.inbound.PromotionDossier.Programme;
import vn.lienthong.portal.inbound.ReceivedFile;
import vn.lienthong.portal.inbound.Trader;

/** Promotion dossiers, flat and without an envelope (LT-IN-004). */
final class Promotions {
    private Promotions() {}

    static PromotionDossier dossier(Members in, Letters.Files files) {
        return new PromotionDossier(
                in.required("MaHoSo", DossierCode::of),
                in.required("MaTTHC", ProcedureCode::of),
                trader(in),
                in.text("SoVanBan"),
                in.time("NgayNopHoSo"),
                programme(in),
                file(in, "TepDonDangKy", "TenTepDonDangKy", files),
                papers(in, files),
                in.rest("portal1/addtthcKhuyenMai"));
    }

    /** The trader, whose keys are those of an amendment too. */
    static Trader trader(Members in) {
        return new Trader(
                in.required("MaSoThue", TaxCode::of),
                in.as("TenThuongNhan", PersonName::of),
                place(in.object("DiaChiDoanhNghiep")),
                in.as("DienThoai", Phone::of),
                in.as("Fax", Phone::of),
                in.as("Email", Email::of),
                in.as("NguoiLienHe", PersonName::of),
                in.as("SoDienThoaiNguoiLienHe", Phone::of));
    }

    private static Trader.Place place(Members in) {
        return new Trader.Place(
                in.text("MaTinh"), in.text("MaHuyen"), in.text("MaXa"), in.as("DiaChiChiTiet", Address::of));
    }

    private static Programme programme(Members in) {
        return new Programme(
                prose(in, "TenChuongTrinhKhuyenMai"),
                prose(in, "HinhThucKhuyenMai"),
                prose(in, "ThoiGianKhuyenMaiTu"),
                prose(in, "ThoiGianKhuyenMaiDen"),
                prose(in, "HangHoaDichVuKhuyenMai"),
                prose(in, "SoLuongHangHoaDichVu"),
                prose(in, "KhachHang"),
                prose(in, "CoCauGiaiThuong"),
                prose(in, "TongGiaTriHangHoa"),
                new More(prose(in, "NoiDungChiTiet"), prose(in, "TenCacThuongNhanCungThucHien")));
    }

    private static List<ReceivedFile> papers(Members in, Letters.Files files) {
        List<ReceivedFile> papers = new ArrayList<>();
        for (Members row : in.list("TaiLieuNop")) {
            ReceivedFile paper = file(row, "Base64", "TenTepDinhKem", files);
            if (paper == null) {
                throw Refusal.of("inbound.missing", "Base64");
            }
            papers.add(paper);
        }
        return papers;
    }

    private static @Nullable ReceivedFile file(Members in, String content, String name, Letters.Files files) {
        FileName called = in.as(name, FileName::of);
        String place = in.place(content);
        return place == null ? null : files.apply(place, called);
    }

    static @Nullable FreeText prose(Members in, String key) {
        return in.as(key, FreeText::of);
    }
}
