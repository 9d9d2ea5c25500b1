package vn.lienthong.sandbox.internal.neighbours;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lienthong.sandbox.internal.NeighbourService;
import vn.lienthong.sandbox.internal.portal.HttpReply;

/**
 * A simulator of the store of digitised results, which tests fill by the number of the owner (LT-NB-011,
 * LT-NB-012).
 */
public final class ResultStoreService {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final NeighbourSupport support;
    private final Map<String, List<ObjectNode>> results = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    ResultStoreService(NeighbourSupport support) {
        this.support = support;
    }

    /** Adds a result with one file. */
    public synchronized void add(String owner, String code, String fileName, byte[] file) {
        String path = "/kho/" + (files.size() + 1);
        files.put(path, file.clone());
        ObjectNode result = NODES.objectNode()
                .put("MaKetQua", code)
                .put("TenGiayTo", "Kết quả " + code)
                .put("SoKyHieu", files.size() + "/KT")
                .put("CoQuanChuQuan", "H56.14");
        result.putArray("DanhSachTepDinhKem")
                .addObject()
                .put("TenTep", fileName)
                .put("DuongDan", path);
        results.computeIfAbsent(owner, any -> new ArrayList<>()).add(result);
    }

    synchronized HttpReply answer(NeighbourRequest asked) {
        if (!asked.hasMethod("POST")) {
            return HttpReply.refuse(405, "Chỉ nhận POST");
        }
        boolean search = asked.service() == NeighbourService.RESULT_SEARCH;
        String message = search ? "portal/KhoSoHoa.search.request" : "portal/KhoSoHoa.file.request";
        return support.validate(asked, message, asked.body())
                .map(body -> search ? search(body) : fetchFile(body))
                .orElseGet(NeighbourSupport::badRequest);
    }

    private HttpReply search(JsonNode search) {
        ArrayNode rows = NODES.arrayNode();
        for (ObjectNode result :
                results.getOrDefault(search.path("SoDinhDanhChuSoHuu").asText(), List.of())) {
            for (JsonNode wanted : search.path("DanhSachDanhMucKetQua")) {
                String number = wanted.path("SoKyHieu").asText();
                boolean fits = wanted.path("MaKetQua").equals(result.path("MaKetQua"))
                        && (number.isEmpty()
                                || number.equals(result.path("SoKyHieu").asText()));
                if (fits) {
                    rows.add(result);
                }
            }
        }
        ObjectNode answer = NODES.objectNode().put("errorCode", "0").put("message", "Thành công");
        answer.put("signature", Base64.getEncoder().encodeToString("SANDBOX".getBytes(StandardCharsets.UTF_8)));
        answer.putObject("result").set("DanhSachGiayToKetQua", rows);
        return NeighbourSupport.jsonReply(answer);
    }

    private HttpReply fetchFile(JsonNode body) {
        byte[] file = files.get(body.path("DuongDan").asText());
        return NeighbourSupport.jsonReply(
                file == null
                        ? NODES.nullNode()
                        : TextNode.valueOf(Base64.getEncoder().encodeToString(file)));
    }
}
