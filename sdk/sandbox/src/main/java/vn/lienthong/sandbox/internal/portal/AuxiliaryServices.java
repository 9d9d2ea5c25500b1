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

/**
 * The services other than dossiers, processing steps and sheets: reports, questions, satisfaction figures, further
 * catalogues.
 */
final class AuxiliaryServices {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Function<AcceptedCall, PortalReply>> handlersByName = new HashMap<>();

    private AuxiliaryServices() {}

    /** Registers each service with its implementation. */
    static void registerAll(
            SandboxCatalogue catalogue,
            ServiceStore store,
            BiConsumer<String, Function<AcceptedCall, PortalReply>> taker) {
        AuxiliaryServices services = new AuxiliaryServices();
        services.handlersByName.put(SandboxWireNames.REPORT, store::receiveReport);
        services.handlersByName.put(SandboxWireNames.QUESTIONS, call -> PortalReply.rows(store.questions()));
        services.handlersByName.put(
                SandboxWireNames.AGENCY_QUESTIONS, call -> PortalReply.rows(store.agencyQuestions()));
        services.handlersByName.put(
                SandboxWireNames.ANSWERS, call -> PortalReply.rows(store.answers(call.text("cauhoiid"))));
        services.handlersByName.put(SandboxWireNames.REPLY, store::receiveReply);
        services.handlersByName.put(SandboxWireNames.PUBLISH, store::receivePublication);
        services.handlersByName.put(SandboxWireNames.FEEDBACK, store::receiveFigures);
        services.addCatalogues(catalogue);
        services.handlersByName.forEach(taker);
    }

    private void addCatalogues(SandboxCatalogue catalogue) {
        addCatalogue("LayDanhMucGioiTinh", "GIOITINH", "1=Nam", "2=Nữ");
        addCatalogue("LayDanhMucTinhThanh", "TINHTHANH", "01=Thành phố Hà Nội", "79=Thành phố Hồ Chí Minh");
        addCatalogue("LayDanhMucQuanHuyen", "QUANHUYEN");
        addCatalogue("LayDanhMucPhuongXa", "PHUONGXA", "00004=Phường Ba Đình");
        addCatalogue("LayDanhMucQuocGia", "QUOCGIA", "VN=Việt Nam");
        addCatalogue("LayDanhMucDanToc", "DANTOC", "01=Kinh", "02=Tày");
        addCatalogue("LayDanhMucTonGiao", "TONGIAO", "00=Không");
        addCatalogue("LayDanhMucTinhTrangHonNhan", "TINHTRANGHONNHAN", "1=Chưa kết hôn", "2=Đã kết hôn");
        addCatalogue("LayDanhMucDoiTuong", "DOITUONG", "1=Công dân Việt Nam");
        addCatalogue("LayDanhMucCapThucHien", "CAPTHUCHIEN", "1=Cấp Bộ", "2=Cấp Tỉnh", "4=Cấp Xã");
        addCatalogue("LayDanhMucCanCuPhapLy", "VANBAN", "28/2009/QH12=Luật Lý lịch tư pháp");
        addCatalogue("LayDanhMucLePhi", "LEPHI", "LP01=Lệ phí cấp bản sao");
        addCatalogue("LayDanhMucLoaiThuTuc", "LOAI", "1=TTHC được luật giao quy định chi tiết");
        addCatalogue("LayDanhMucNhomThuTuc", "NHOM", "1=Nhóm thủ tục tư pháp");
        handlersByName.put("LayDanhMucThuTucThuocLoai", call -> PortalReply.rows(catalogue.procedures()));
        handlersByName.put("LayDanhSachTTHCDonVi", call -> PortalReply.rows(catalogue.procedures()));
        handlersByName.put("LayQDCB", call -> PortalReply.rows(JsonTrees.text(decisionRows(call.text("idQDCB")))));
    }

    /** Keys and rows are invented: only the names of these services are public. */
    private void addCatalogue(String service, String of, String... rows) {
        ArrayNode list = NODES.arrayNode();
        for (String row : rows) {
            String[] cells = row.split("=", 2);
            list.addObject().put("MA" + of, cells[0]).put("TEN" + of, cells[1]);
        }
        String text = JsonTrees.text(list);
        handlersByName.put(service, call -> PortalReply.rows(text));
    }

    /** Returns the rows of the only decision, number 12345. */
    private static ArrayNode decisionRows(String id) {
        ArrayNode rows = NODES.arrayNode();
        if (id.equals("12345")) {
            rows.addObject().put("ID", id).put("SOQUYETDINH", "1234/QĐ-BTP");
        }
        return rows;
    }

    /** Returns the initial questions of invented persons: one open, one with state 0. */
    static List<JsonNode> initialQuestions() {
        List<JsonNode> asked = new ArrayList<>();
        asked.add(newQuestion(1001, "Thời hạn cấp phiếu là bao lâu?", 1));
        asked.add(newQuestion(1002, "Câu hỏi chưa được chuyển", 0));
        return asked;
    }

    private static ObjectNode newQuestion(int id, String content, int state) {
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
