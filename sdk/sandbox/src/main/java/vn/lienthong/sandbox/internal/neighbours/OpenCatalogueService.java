package vn.lienthong.sandbox.internal.neighbours;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.lienthong.sandbox.internal.portal.HttpReply;

/** A simulator of the open catalogue with the sandbox's procedures (LT-NB-009). */
final class OpenCatalogueService {
    private static final String FIELD = "params=";
    private static final int FIRST_ID = 400_000;

    private final NeighbourSupport support;
    private final JsonNode procedures;

    /**
     * @param procedures the portal's list as JSON text
     */
    OpenCatalogueService(NeighbourSupport support, String procedures) {
        this.support = support;
        this.procedures = NeighbourSupport.parseTree(procedures.getBytes(StandardCharsets.UTF_8));
    }

    HttpReply answer(NeighbourRequest asked) {
        String form = new String(asked.body(), StandardCharsets.US_ASCII);
        boolean isForm = asked.header("Content-Type").startsWith("application/x-www-form-urlencoded");
        if (!asked.hasMethod("POST") || !isForm || !form.startsWith(FIELD)) {
            return NeighbourSupport.badRequest();
        }
        byte[] params = URLDecoder.decode(form.substring(FIELD.length()), StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_8);
        return support.validate(asked, "portal/TraCuuThuTuc.request", params)
                .map(this::searchPage)
                .orElseGet(NeighbourSupport::badRequest);
    }

    private HttpReply searchPage(JsonNode search) {
        String keyword = search.path("keyword").asText().toLowerCase(Locale.ROOT);
        int size = search.path("recordPerPage").asInt();
        long skip = (search.path("pageIndex").asLong() - 1) * size;
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        int id = FIRST_ID;
        for (JsonNode procedure : procedures) {
            id++;
            String code = procedure.path("MATTHC").asText();
            String name = procedure.path("TENTTHC").asText();
            if (!(code + " " + name).toLowerCase(Locale.ROOT).contains(keyword) || skip-- > 0) {
                continue;
            }
            if (rows.size() == size) {
                break;
            }
            rows.addObject()
                    .put("ID", Integer.toString(id))
                    .put("PROCEDURE_CODE", code)
                    .put("PROCEDURE_NAME", name)
                    .put("QDCBID", Integer.toString(id));
        }
        return NeighbourSupport.jsonReply(rows);
    }
}
