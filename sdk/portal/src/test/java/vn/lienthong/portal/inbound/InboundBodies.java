package vn.lienthong.portal.inbound;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Bodies that a portal could send, and invalid ones. */
public final class InboundBodies {
    private InboundBodies() {}

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String promotion(String code) {
        return "{\"MaHoSo\":\"" + code + "\",\"MaTTHC\":\"2.000033\",\"MaSoThue\":\"0100109106\"}";
    }

    public static String notice(String xml) {
        return noticeOf(Base64.getEncoder().encodeToString(utf8(xml)));
    }

    static String noticeOf(String base64) {
        return "{\"service\":\"NhanThongBaoThueDat\",\"isUpdating\":\"False\",\"data\":{\"FileThongBaoThue\":\""
                + base64 + "\"}}";
    }

    public static String debt(String amount) {
        return "<DATA><BODY><ROW_LIST><MA_HSO>H20.1-210524-0001</MA_HSO><LIST><MA_SO_THUE>8000000001</MA_SO_THUE>"
                + "<SO_QUYET_DINH>TB01</SO_QUYET_DINH><SO_TIEN>" + amount
                + "</SO_TIEN></LIST></ROW_LIST></BODY></DATA>";
    }

    public static String proof(String dossier, String taxCode, String notice, long amount) {
        return proof(dossier, taxCode, notice, Long.toString(amount));
    }

    static String proof(String dossier, String taxCode, String notice, String amount) {
        return "{\"isUpdating\":\"False\",\"service\":\"NhanChungTuThueDat\",\"data\":{\"MaSoThue\":\"" + taxCode
                + "\",\"MaHoSo\":\"" + dossier + "\",\"HoTenNguoiNopTien\":\"NGUYỄN VĂN KIỂM THỬ\","
                + "\"UrlFileChungTu\":\"http://files.example.vn/chung-tu.pdf\",\"ThongTinThanhToan\":{\"MaThongBaoThue\":\""
                + notice + "\",\"ThoiGianThanhToan\":\"20210524131500\",\"SoTien\":" + amount
                + ",\"NoiDungThanhToan\":\"Lệ phí trước bạ\",\"TrangThaiThanhToan\":1}}}";
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
