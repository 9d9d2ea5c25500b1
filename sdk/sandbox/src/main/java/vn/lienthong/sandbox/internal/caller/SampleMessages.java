package vn.lienthong.sandbox.internal.caller;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Minimal messages of invented persons, and the code of an answer. */
public final class SampleMessages {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SampleMessages() {}

    /** Returns a promotion dossier. */
    public static String promotion(String dossier) {
        ObjectNode body = object();
        body.put("MaHoSo", dossier)
                .put("MaTTHC", "2.000033")
                .put("MaSoThue", "0100109106")
                .put("TenThuongNhan", "CÔNG TY KIỂM THỬ")
                .put("NgayNopHoSo", "20210301083000")
                .put("Email", "kiem.thu@example.vn")
                .put("TenChuongTrinhKhuyenMai", "Khuyến mại kiểm thử")
                .put("TenTepDonDangKy", "don.pdf")
                .put("TepDonDangKy", base64("%PDF-1.4 đơn kiểm thử"));
        body.putObject("DiaChiDoanhNghiep").put("MaTinh", "01").put("DiaChiChiTiet", "Số 1");
        body.putArray("TaiLieuNop")
                .addObject()
                .put("TenTepDinhKem", "the-le.pdf")
                .put("Base64", base64("%PDF-1.4 thể lệ kiểm thử"));
        return body.toString();
    }

    /** Returns a notice of one debt. */
    public static String taxNotice(String dossier, String taxCode, String decision, long amount) {
        String row = "<LIST>" + element("MA_SO_THUE", taxCode) + element("SO_QUYET_DINH", decision)
                + element("NGAY_QUYET_DINH", "24-05-2021") + element("TEN_TIEUMUC", "Lệ phí trước bạ")
                + element("SO_TIEN", Long.toString(amount)) + "</LIST>";
        String xml = "<DATA><BODY><ROW_LIST>" + element("MA_HSO", dossier) + row + "</ROW_LIST></BODY></DATA>";
        ObjectNode body = envelope("NhanThongBaoThueDat");
        body.putObject("data").put("FileThongBaoThue", base64(xml));
        return body.toString();
    }

    /** Returns the proof of a payment. */
    public static String paymentProof(String dossier, String taxCode, String decision, long amount) {
        ObjectNode body = envelope("NhanChungTuThueDat");
        ObjectNode data = body.putObject("data");
        data.put("MaHoSo", dossier)
                .put("MaSoThue", taxCode)
                .put("HoTenNguoiNopTien", "NGUYỄN VĂN KIỂM THỬ")
                .put("UrlFileChungTu", "http://files.example.vn/chung-tu.pdf");
        data.putObject("ThongTinThanhToan")
                .put("MaThongBaoThue", decision)
                .put("ThoiGianThanhToan", "20210524131500")
                .put("SoTien", amount)
                .put("NoiDungThanhToan", "Lệ phí trước bạ")
                .put("TrangThaiThanhToan", 1);
        return body.toString();
    }

    /** Returns a lookup. */
    public static String lookUp(String dossier) {
        return object().put("madonvi", "000.00.00.G22").put("masohoso", dossier).toString();
    }

    /** Returns a lookup of the amount due. */
    public static String payable(String dossier) {
        return object().put("MaHoSo", dossier).toString();
    }

    /** Returns the code of an answer; empty if there is no readable code. */
    public static String readCode(byte[] answer) {
        try {
            JsonNode tree = MAPPER.readTree(answer);
            return tree.path("error_code").asText("");
        } catch (IOException e) {
            return "";
        }
    }

    private static ObjectNode envelope(String service) {
        return object().put("service", service).put("isUpdating", "False");
    }

    private static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    private static String element(String name, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<" + name + ">" + escaped + "</" + name + ">";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
