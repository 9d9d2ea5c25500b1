package vn.lienthong.sandbox.internal.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;
import vn.lienthong.sandbox.internal.ExchangeLog;

/**
 * The portal's records other than dossiers of agencies: dossiers that were filed here with their reports,
 * questions and replies, satisfaction figures.
 */
final class ServiceStore {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String QUESTION = "HOIDAPID";
    private static final int FIRST_ANSWER_ID = 55;

    private final ExchangeLog exchangeLog;
    private final Map<String, List<JsonNode>> filedReports = new LinkedHashMap<>();
    private final Map<String, JsonNode> questions = new LinkedHashMap<>();
    private final Map<String, List<JsonNode>> replies = new LinkedHashMap<>();
    private final List<JsonNode> publishedQuestions = new ArrayList<>();
    private final List<JsonNode> figures = new ArrayList<>();

    ServiceStore(ExchangeLog ledger, List<JsonNode> asked) {
        this.exchangeLog = ledger;
        asked.forEach(question -> questions.put(question.path(QUESTION).asText(), question));
    }

    /** Records a dossier that a citizen filed at the portal. */
    synchronized void recordFiled(String code) {
        filedReports.computeIfAbsent(code, unused -> new ArrayList<>());
    }

    /** Returns the codes of the dossiers that were filed here, in the order of filing. */
    synchronized List<String> filedDossiers() {
        return List.copyOf(filedReports.keySet());
    }

    synchronized List<String> reports(String code) {
        return toTexts(filedReports.getOrDefault(code, List.of()));
    }

    synchronized List<String> replies(String question) {
        return toTexts(replies.getOrDefault(question, List.of()));
    }

    synchronized List<String> publishedQuestions() {
        return toTexts(publishedQuestions);
    }

    synchronized List<String> figures() {
        return toTexts(figures);
    }

    private static List<String> toTexts(List<JsonNode> rows) {
        return rows.stream().map(JsonTrees::text).toList();
    }

    /** Stores a report on a dossier that was filed here (LT-SVC-001). */
    synchronized PortalReply receiveReport(AcceptedCall call) {
        JsonNode report = call.body().path("data");
        String code = report.path("MaHoSo").asText();
        List<JsonNode> kept = filedReports.get(code);
        if (kept == null) {
            exchangeLog.recordViolation(
                    call.requestRecord(),
                    ViolationKind.REPORT_OF_UNKNOWN,
                    code,
                    "a report on a dossier that did not begin at the portal");
            return PortalReply.refusal("Không tìm thấy hồ sơ " + code);
        }
        storeRow(call, kept, report, code);
        return PortalReply.success("Đồng bộ trạng thái hồ sơ thành công");
    }

    /** Returns the questions with their current answers, as a JSON list. */
    synchronized String questions() {
        ArrayNode rows = NODES.arrayNode();
        questions.forEach((id, question) -> rows.add(withAnswers(question, replies.getOrDefault(id, List.of()))));
        return JsonTrees.text(rows);
    }

    private static JsonNode withAnswers(JsonNode question, List<JsonNode> given) {
        if (given.isEmpty()) {
            return question;
        }
        int last = given.size() - 1;
        ObjectNode row = question.deepCopy();
        return row.put("TRALOIID", FIRST_ANSWER_ID + last)
                .put("NOIDUNGTRALOI", given.get(last).path("NOIDUNGTRALOI").asText());
    }

    /** Returns the published questions of agencies. */
    synchronized String agencyQuestions() {
        ArrayNode rows = NODES.arrayNode();
        for (JsonNode row : publishedQuestions) {
            rows.addObject()
                    .put(QUESTION, row.path(QUESTION).asInt())
                    .put("MALINHVUC", row.path("MaLinhVuc").asText())
                    .put("MADONVI", row.path("MADONVI").asText())
                    .put("TENDONVI", row.path("TENDONVI").asText())
                    .put("NOIDUNG", row.path("NOIDUNG").asText())
                    .put("TRANGTHAI", 1);
        }
        return JsonTrees.text(rows);
    }

    /** Returns the answers to a question, as a JSON list. */
    synchronized String answers(String question) {
        ArrayNode rows = NODES.arrayNode();
        int id = FIRST_ANSWER_ID;
        for (JsonNode reply : replies.getOrDefault(question, List.of())) {
            rows.addObject()
                    .put("TRALOIID", id++)
                    .put("NOIDUNGTRALOI", reply.path("NOIDUNGTRALOI").asText());
        }
        return JsonTrees.text(rows);
    }

    /** Stores replies to forwarded questions (LT-SVC-010). */
    synchronized PortalReply receiveReply(AcceptedCall call) {
        TreeSet<String> unknown = new TreeSet<>();
        call.rows().forEach(row -> unknown.add(row.path(QUESTION).asText()));
        unknown.removeAll(questions.keySet());
        if (!unknown.isEmpty()) {
            return PortalReply.refusal("Không tìm thấy câu hỏi");
        }
        for (JsonNode row : call.rows()) {
            String id = row.path(QUESTION).asText();
            storeRow(call, replies.computeIfAbsent(id, unused -> new ArrayList<>()), row, "");
        }
        return PortalReply.success("Đồng bộ kết quả hỏi đáp thành công");
    }

    /** Stores questions of the agency (LT-SVC-009). */
    synchronized PortalReply receivePublication(AcceptedCall call) {
        call.rows().forEach(row -> storeRow(call, publishedQuestions, row, ""));
        return PortalReply.success("Đồng bộ hỏi đáp thành công");
    }

    /** Stores the figures of a month (LT-SVC-011). */
    synchronized PortalReply receiveFigures(AcceptedCall call) {
        call.rows().forEach(row -> storeRow(call, figures, row, ""));
        return PortalReply.success("Đồng bộ đánh giá thành công");
    }

    private void storeRow(AcceptedCall call, List<JsonNode> kept, JsonNode row, String subject) {
        if (kept.contains(row)) {
            exchangeLog.recordViolation(
                    call.requestRecord(), ViolationKind.SECOND_APPEND, subject, "a row that is kept already");
        }
        kept.add(row);
    }
}
