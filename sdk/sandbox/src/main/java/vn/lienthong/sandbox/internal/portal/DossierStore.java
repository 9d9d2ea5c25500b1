package vn.lienthong.sandbox.internal.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.lienthong.sandbox.ProgressRows;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.SandboxViolation.ViolationKind;
import vn.lienthong.sandbox.internal.ExchangeLog;
import vn.lienthong.sandbox.internal.RequestRecord;

/**
 * The dossiers and their processing steps, in memory.
 *
 * <p>A call is executed completely or not at all.
 */
final class DossierStore {
    private static final String CODE = "MaHoSo";
    private static final String PROCEDURE = "MaTTHC";

    private final Map<String, StoredDossier> dossiers = new LinkedHashMap<>();
    private final ExchangeLog exchangeLog;
    private final SandboxCatalogue catalogue;
    private final boolean deduplicate;

    private record StoredDossier(JsonNode dossier, List<JsonNode> progress) {}

    DossierStore(SandboxOptions options, ExchangeLog ledger, SandboxCatalogue catalogue) {
        this.exchangeLog = ledger;
        this.catalogue = catalogue;
        this.deduplicate = options.progressRows() == ProgressRows.DEDUPLICATE;
    }

    synchronized List<String> codes() {
        return List.copyOf(dossiers.keySet());
    }

    synchronized Optional<String> dossier(String code) {
        return Optional.ofNullable(dossiers.get(code)).map(stored -> JsonTrees.text(stored.dossier()));
    }

    synchronized List<String> progress(String code) {
        StoredDossier stored = dossiers.get(code);
        return stored == null
                ? List.of()
                : stored.progress().stream().map(JsonTrees::text).toList();
    }

    /** Returns the rows of a lookup as a JSON list (LT-SYNC-006). */
    synchronized String lookupRows(String code, boolean full) {
        StoredDossier stored = dossiers.get(code);
        if (stored == null) {
            return "[]";
        }
        if (full) {
            return "[" + JsonTrees.text(stored.dossier()) + "]";
        }
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        for (String key : List.of(CODE, "TrangThaiHoSo")) {
            bare.set(key, stored.dossier().path(key));
        }
        return "[" + JsonTrees.text(bare) + "]";
    }

    /** Creates or updates dossiers (LT-SYNC-001 to LT-SYNC-003). */
    synchronized PortalReply sync(AcceptedCall call) {
        boolean update = call.text("isUpdating").equals("True");
        PortalReply refusal = update ? refuseUpdate(call) : refuseCreate(call);
        if (refusal != null) {
            return refusal;
        }
        for (JsonNode row : call.rows()) {
            warnOfOldForm(call.requestRecord(), row);
            StoredDossier stored = dossiers.get(row.path(CODE).asText());
            List<JsonNode> progress = stored == null ? new ArrayList<>() : stored.progress();
            dossiers.put(row.path(CODE).asText(), new StoredDossier(row, progress));
        }
        return PortalReply.success("Đồng bộ hồ sơ thành công");
    }

    private @Nullable PortalReply refuseCreate(AcceptedCall call) {
        TreeSet<String> mine = new TreeSet<>();
        String taken = null;
        for (JsonNode row : call.rows()) {
            String code = row.path(CODE).asText();
            if (!mine.add(code) || dossiers.containsKey(code)) {
                taken = code;
                boolean same = dossiers.containsKey(code)
                        && dossiers.get(code).dossier().equals(row);
                String detail = same ? "a create of what is stored already" : "a create over another dossier";
                exchangeLog.recordViolation(call.requestRecord(), ViolationKind.SECOND_CREATE, code, detail);
            }
        }
        return taken == null ? null : PortalReply.exists("Hồ sơ " + taken + " đã tồn tại");
    }

    private @Nullable PortalReply refuseUpdate(AcceptedCall call) {
        for (JsonNode row : call.rows()) {
            String code = row.path(CODE).asText();
            StoredDossier stored = dossiers.get(code);
            if (stored == null) {
                exchangeLog.recordViolation(
                        call.requestRecord(),
                        ViolationKind.UPDATE_OF_UNKNOWN,
                        code,
                        "an update of a dossier that is not there");
                return PortalReply.refusal("Không tìm thấy hồ sơ " + code);
            }
            if (!stored.dossier().path(PROCEDURE).equals(row.path(PROCEDURE))) {
                exchangeLog.recordViolation(
                        call.requestRecord(),
                        ViolationKind.PROCEDURE_CHANGED,
                        code,
                        "an update names another procedure");
            }
        }
        return null;
    }

    private void warnOfOldForm(RequestRecord request, JsonNode row) {
        if (!row.has("KenhThucHien")) {
            request.warn("older form of a dossier");
        }
        if (!catalogue.has(row.path(PROCEDURE).asText())) {
            request.warn("procedure not in the catalogue");
        }
    }

    /** Appends processing steps (LT-SYNC-004). */
    synchronized PortalReply progress(AcceptedCall call) {
        for (JsonNode row : call.rows()) {
            String code = row.path(CODE).asText();
            if (!dossiers.containsKey(code)) {
                exchangeLog.recordViolation(
                        call.requestRecord(),
                        ViolationKind.PROGRESS_BEFORE_DOSSIER,
                        code,
                        "a progress row without its dossier");
                return PortalReply.refusal("Không tìm thấy hồ sơ " + code);
            }
        }
        for (JsonNode row : call.rows()) {
            String code = row.path(CODE).asText();
            dossiers.computeIfPresent(code, (unused, stored) -> append(call.requestRecord(), stored, row));
        }
        return PortalReply.success("Cập nhật tiến độ hồ sơ thành công");
    }

    private StoredDossier append(RequestRecord request, StoredDossier stored, JsonNode row) {
        boolean again = stored.progress().contains(row);
        if (again) {
            String code = row.path(CODE).asText();
            exchangeLog.recordViolation(
                    request, ViolationKind.SECOND_PROGRESS, code, "a progress row that is kept already");
        }
        if (!again || !deduplicate) {
            stored.progress().add(row);
        }
        return stored;
    }
}
