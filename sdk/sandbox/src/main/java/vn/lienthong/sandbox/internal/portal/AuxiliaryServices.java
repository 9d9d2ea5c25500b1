package vn.lienthong.sandbox.internal.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.lienthong.sandbox.internal.SandboxWireNames;

/** The services beside dossiers, progress and the sheets: reports, questions, figures, further catalogues. */
final class AuxiliaryServices {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Function<AcceptedCall, PortalReply>> all = new HashMap<>();

    private AuxiliaryServices() {}

    /** Hands each service and what it does to a taker. */
    static void each(
            SandboxCatalogue catalogue,
            ServiceStore store,
            BiConsumer<String, Function<AcceptedCall, PortalReply>> taker) {
        AuxiliaryServices services = new AuxiliaryServices();
        services.all.put(SandboxWireNames.REPORT, store::report);
        services.all.put(SandboxWireNames.QUESTIONS, call -> PortalReply.rows(store.questions()));
        services.all.put(SandboxWireNames.AGENCY_QUESTIONS, call -> PortalReply.rows(store.ofAgencies()));
        services.all.put(SandboxWireNames.ANSWERS, call -> PortalReply.rows(store.answers(call.text("cauhoiid"))));
        services.all.put(SandboxWireNames.REPLY, store::reply);
        services.all.put(SandboxWireNames.PUBLISH, store::publish);
        services.all.put(SandboxWireNames.FEEDBACK, store::figures);
        services.lists(catalogue);
        services.all.forEach(taker);
    }

    private void lists(SandboxCatalogue catalogue) {
        list("LayDanhMucGioiTinh", "GIOITINH", "1=Nam", "2=Nữ");
        list("LayDanhMucTinhThanh", "TINHTHANH", "01=Thành phố Hà Nội", "79=Thành phố Hồ Chí Minh");
        list("LayDanhMucQuanHuyen", "QUANHUYEN");
        list("LayDanhMucPhuongXa", "PHUONGXA", "00004=Phường Ba Đình");
        list("LayDanhMucQuocGia", "QUOCGIA", "VN=Việt Nam");
        list("LayDanhMucDanToc", "DANTOC", "01=Kinh", "02=Tày");
        list("LayDanhMucTonGiao", "TONGIAO", "00=Không");
        list("LayDanhMucTinhTrangHonNhan", "TINHTRANGHONNHAN", "1=Chưa kết hôn", "2=Đã kết hôn");
        list("LayDanhMucDoiTuong", "DOITUONG", "1=Công dân Việt Nam");
        list("LayDanhMucCapThucHien", "CAPTHUCHIEN", "1=Cấp Bộ", "2=Cấp Tỉnh", "4=Cấp Xã");
        list("LayDanhMucCanCuPhapLy", "VANBAN", "28/2009/QH12=Luật Lý lịch tư pháp");
        list("LayDanhMucLePhi", "LEPHI", "LP01=Lệ phí cấp bản sao");
        list("LayDanhMucLoaiThuTuc", "LOAI", "1=TTHC được luật giao quy định chi tiết");
        list("LayDanhMucNhomThuTuc", "NHOM", "1=Nhóm thủ tục tư pháp");
        all.put("LayDanhMucThuTucThuocLoai", call -> PortalReply.rows(catalogue.procedures()));
        all.put("LayDanhSachTTHCDonVi", call -> PortalReply.rows(catalogue.procedures()));
        all.put("LayQDCB", call -> PortalReply.rows(JsonTrees.text(decision(call.text("idQDCB")))));
    }

    /** The keys and rows are invented: only the names of these services are public. */
    private void list(String service, String of, String... rows) {
        ArrayNode list = NODES.arrayNode();
        for (String row : rows) {
            String[] cells = row.split("=", 2);
            list.addObject().put("MA" + of, cells[0]).put("TEN" + of, cells[1]);
        }
        String text = JsonTrees.text(list);
        all.put(service, call -> PortalReply.rows(text));
    }

    /** There is one decision, of the number 12345. */
    private static ArrayNode decision(String id) {
        ArrayNode rows = NODES.arrayNode();
        if (id.equals("12345")) {
            rows.addObject().put("ID", id).put("SOQUYETDINH", "1234/QĐ-BTP");
        }
        return rows;
    }

    /** Returns the questions that are there from the start: one open, one with state 0, by invented persons. */
    static List<JsonNode> questions() {
        List<JsonNode> asked = new ArrayList<>();
        asked.add(question(1001, "Thời hạn cấp phiếu là bao lâu?", 1));
        asked.add(question(1002, "Câu hỏi chưa được chuyển", 0));
        return asked;
    }

    private static ObjectNode question(int id, String content, int state) {
        return NODES.objectNode()
                .put("HOIDAPID", id)
                .put("MALINHVUC", "G15-TP01")
                .put("MADONVI", "H56.14")
                .put("TENDONVI", "Sở Tư pháp")
                .put("NOIDUNG", content)
                .put("NOIDUNGTRALOI", "")
                .put("TRALOIID", 0)
                .put("HOVATEN", "NGUYỄN VĂN KIỂM THỬ")
                .put("DIACHI", "Số 1, phường Kiểm Thử")
                .put("THUDIENTU", "kiem.thu@example.vn")
                .put("SODIENTHOAI", "0900000001")
                .put("MATTHCDP", "2.000488")
                .put("TRANGTHAI", state);
    }
}
