package vn.lienthong.portal.inbound.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.code.TaxCode;
import vn.lienthong.code.personal.EmailAddress;
import vn.lienthong.code.personal.FileName;
import vn.lienthong.code.personal.FreeText;
import vn.lienthong.code.personal.PersonName;
import vn.lienthong.code.personal.PhoneNumber;
import vn.lienthong.code.personal.PostalAddress;
import vn.lienthong.portal.inbound.message.PromotionDossier;
import vn.lienthong.portal.inbound.message.PromotionDossier.PromotionDetails;
import vn.lienthong.portal.inbound.message.PromotionDossier.PromotionProgramme;
import vn.lienthong.portal.inbound.message.ReceivedFile;
import vn.lienthong.portal.inbound.message.Trader;

/** Reader for promotion dossiers, which are flat and have no envelope (LT-IN-004). */
final class PromotionReader {
    private PromotionReader() {}

    static PromotionDossier dossier(InboundJsonReader in, InboundMessageReader.MessageFiles files) {
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

    /** Returns the trader; amendments use the same keys. */
    static Trader trader(InboundJsonReader in) {
        return new Trader(
                in.required("MaSoThue", TaxCode::of),
                in.as("TenThuongNhan", PersonName::of),
                place(in.object("DiaChiDoanhNghiep")),
                in.as("DienThoai", PhoneNumber::of),
                in.as("Fax", PhoneNumber::of),
                in.as("Email", EmailAddress::of),
                in.as("NguoiLienHe", PersonName::of),
                in.as("SoDienThoaiNguoiLienHe", PhoneNumber::of));
    }

    private static Trader.TraderAddress place(InboundJsonReader in) {
        return new Trader.TraderAddress(
                in.text("MaTinh"), in.text("MaHuyen"), in.text("MaXa"), in.as("DiaChiChiTiet", PostalAddress::of));
    }

    private static PromotionProgramme programme(InboundJsonReader in) {
        return new PromotionProgramme(
                prose(in, "TenChuongTrinhKhuyenMai"),
                prose(in, "HinhThucKhuyenMai"),
                prose(in, "ThoiGianKhuyenMaiTu"),
                prose(in, "ThoiGianKhuyenMaiDen"),
                prose(in, "HangHoaDichVuKhuyenMai"),
                prose(in, "SoLuongHangHoaDichVu"),
                prose(in, "KhachHang"),
                prose(in, "CoCauGiaiThuong"),
                prose(in, "TongGiaTriHangHoa"),
                new PromotionDetails(prose(in, "NoiDungChiTiet"), prose(in, "TenCacThuongNhanCungThucHien")));
    }

    private static List<ReceivedFile> papers(InboundJsonReader in, InboundMessageReader.MessageFiles files) {
        List<ReceivedFile> papers = new ArrayList<>();
        for (InboundJsonReader row : in.list("TaiLieuNop")) {
            ReceivedFile paper = file(row, "Base64", "TenTepDinhKem", files);
            if (paper == null) {
                throw RequestRejectedException.of("inbound.missing", "Base64");
            }
            papers.add(paper);
        }
        return papers;
    }

    private static @Nullable ReceivedFile file(
            InboundJsonReader in, String content, String name, InboundMessageReader.MessageFiles files) {
        FileName called = in.as(name, FileName::of);
        String place = in.place(content);
        return place == null ? null : files.apply(place, called);
    }

    static @Nullable FreeText prose(InboundJsonReader in, String key) {
        return in.as(key, FreeText::of);
    }
}
