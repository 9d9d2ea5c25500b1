package vn.lienthong.sandbox.internal.neighbours;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.internal.NeighbourService;
import vn.lienthong.sandbox.internal.portal.HttpReply;

/**
 * A simulator of the linked birth and death services: tokens, waiting dossiers, acknowledgements and reports
 * (LT-NB-002 to LT-NB-007).
 */
public final class LinkedServices {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] LISTED_KEYS = {"maDonVi", "maTTHC", "module", "maHoSo", "ngayTiepNhan", "techId"};

    private final NeighbourSupport support;
    private final Clock clock;
    private final Duration tokenLifetime;
    private final Map<String, Instant> tokens = new HashMap<>();
    private final Map<String, JsonNode> waiting = new LinkedHashMap<>();
    private final Map<String, JsonNode> known = new LinkedHashMap<>();
    private final List<String> acknowledgedCodes = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();

    LinkedServices(NeighbourSupport support, SandboxOptions options) {
        this.support = support;
        this.clock = options.clock();
        this.tokenLifetime = options.sessionLifetime();
    }

    /**
     * Adds a waiting dossier.
     *
     * @return its id
     */
    public synchronized String add(String dossier) {
        byte[] answer = ("{\"data\":" + dossier + "}").getBytes(StandardCharsets.UTF_8);
        if (!support.isValid("portal/LienThong.dossier.answer", answer)) {
            throw new IllegalArgumentException("no linked dossier");
        }
        JsonNode data = NeighbourSupport.parseTree(answer).path("data");
        String code = data.path("maHoSo").asText();
        String id =
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).toString();
        waiting.put(id, data);
        known.put(code, data);
        return id;
    }

    public synchronized List<String> waiting() {
        return waiting.values().stream()
                .map(dossier -> dossier.path("maHoSo").asText())
                .toList();
    }

    public synchronized List<String> acknowledgedCodes() {
        return List.copyOf(acknowledgedCodes);
    }

    public synchronized List<String> reports() {
        return List.copyOf(reports);
    }

    public synchronized void endTokens() {
        tokens.clear();
    }

    synchronized HttpReply answer(NeighbourRequest asked) {
        if (asked.service() == NeighbourService.LINKED_TOKEN) {
            return asked.hasMethod("POST") ? issueToken(asked) : HttpReply.refuse(405, "Chỉ nhận POST");
        }
        Instant end = tokens.get(asked.header("Authorization").replaceFirst("^Bearer ", ""));
        if (end == null || !clock.instant().isBefore(end)) {
            return HttpReply.refuse(401, "Unauthorized");
        }
        return switch (asked.service()) {
            case LINKED_LIST -> asked.hasMethod("GET") ? listPending() : HttpReply.refuse(405, "GET");
            case LINKED_DOSSIER -> asked.hasMethod("GET") ? fetchDossier(asked) : HttpReply.refuse(405, "GET");
            case LINKED_RECEIVED -> asked.hasMethod("PUT") ? acknowledge(asked) : HttpReply.refuse(405, "PUT");
            default -> asked.hasMethod("POST") ? receiveReport(asked) : HttpReply.refuse(405, "POST");
        };
    }

    private HttpReply issueToken(NeighbourRequest asked) {
        JsonNode login = support.validate(asked, "portal/LienThong.token.request", asked.body())
                .orElse(null);
        if (login == null) {
            return NeighbourSupport.badRequest();
        }
        if (!support.isAuthorised(
                login.path("userName").asText(), login.path("password").asText())) {
            return HttpReply.refuse(401, "Unauthorized");
        }
        String token = UUID.randomUUID().toString();
        Instant end = clock.instant().plus(tokenLifetime);
        tokens.put(token, end);
        return NeighbourSupport.jsonReply(NODES.objectNode()
                .put("token", token)
                .put("refreshToken", UUID.randomUUID().toString())
                .put("refreshTokenExpiryTime", end.toString()));
    }

    private HttpReply listPending() {
        ArrayNode rows = NODES.arrayNode();
        waiting.forEach((id, dossier) -> {
            ObjectNode row = rows.addObject().put("id", id);
            for (String key : LISTED_KEYS) {
                row.set(key, dossier.path(key).isMissingNode() ? NODES.nullNode() : dossier.path(key));
            }
        });
        return NeighbourSupport.jsonReply(NODES.objectNode().set("data", rows));
    }

    private HttpReply fetchDossier(NeighbourRequest asked) {
        String path = asked.path();
        String id = URLDecoder.decode(
                path.substring(NeighbourService.LINKED_DOSSIER.path().length()), StandardCharsets.UTF_8);
        JsonNode dossier = waiting.get(id);
        return dossier == null
                ? HttpReply.refuse(404, "Không tìm thấy hồ sơ")
                : NeighbourSupport.jsonReply(NODES.objectNode().set("data", dossier));
    }

    private HttpReply acknowledge(NeighbourRequest asked) {
        JsonNode body = support.validate(asked, "portal/LienThong.received.request", asked.body())
                .orElse(null);
        if (body == null) {
            return NeighbourSupport.badRequest();
        }
        String code = body.path("maHoSo").asText();
        if (!known.containsKey(code)) {
            return replyWith(200, "Hồ sơ không tồn tại");
        }
        acknowledgedCodes.add(code);
        waiting.values().removeIf(dossier -> dossier.path("maHoSo").asText().equals(code));
        return replyWith(200, "Cập nhật thành công");
    }

    private HttpReply receiveReport(NeighbourRequest asked) {
        JsonNode body = support.validate(asked, "portal/LienThong.status.request", asked.body())
                .orElse(null);
        if (body == null) {
            return NeighbourSupport.badRequest();
        }
        if (!known.containsKey(body.path("soHoSoLT").asText())) {
            return replyWith(200, "Số hồ sơ liên thông không tồn tại");
        }
        reports.add(body.toString());
        return replyWith(200, "Cập nhật trạng thái thành công");
    }

    private static HttpReply replyWith(int status, String words) {
        return NeighbourSupport.jsonReply(
                NODES.objectNode().put("status", status).put("title", words));
    }
}
