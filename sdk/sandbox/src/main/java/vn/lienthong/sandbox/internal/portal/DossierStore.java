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
import vn.lienthong.sandbox.SandboxViolation.Kind;
import vn.lienthong.sandbox.internal.Ledger;
import vn.lienthong.sandbox.internal.Visit;

/**
 * The dossiers and their progress rows, in memory.
 *
 * <p>A call is carried out whole or not at all, since nobody public relies on anything else.
 */
final class DossierStore {
    private static final String CODE = "MaHoSo";
    private static final String PROCEDURE = "MaTTHC";

    private final Map<String, Stored> dossiers = new LinkedHashMap<>();
    private final Ledger ledger;
    private final Catalogue catalogue;
    private final boolean deduplicate;

    private record Stored(JsonNode dossier, List<JsonNode> progress) {}

    DossierStore(SandboxOptions options, Ledger ledger, Catalogue catalogue) {
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.deduplicate = options.progressRows() == ProgressRows.DEDUPLICATE;
    }

    synchronized List<String> codes() {
        return List.copyOf(dossiers.keySet());
    }

    synchronized Optional<String> dossier(String code) {
        return Optional.ofNullable(dossiers.get(code)).map(stored -> Json.text(stored.dossier()));
    }

    synchronized List<String> progress(String code) {
        Stored stored = dossiers.get(code);
        return stored == null
                ? List.of()
                : stored.progress().stream().map(Json::text).toList();
    }

    /** The look-up's rows, as a JSON list (LT-SYNC-006). */
    synchronized String lookup(String code, boolean full) {
        Stored stored = dossiers.get(code);
        if (stored == null) {
            return "[]";
        }
        if (full) {
            return "[" + Json.text(stored.dossier()) + "]";
        }
        ObjectNode bare = JsonNodeFactory.instance.objectNode();
        for (String key : List.of(CODE, "TrangThaiHoSo")) {
            bare.set(key, stored.dossier().path(key));
        }
        return "[" + Json.text(bare) + "]";
    }

    /** Creates or updates (LT-SYNC-001 to LT-SYNC-003). */
    synchronized Reply sync(Call call) {
        boolean update = call.text("isUpdating").equals("True");
        Reply refusal = update ? refusedUpdate(call) : refusedCreate(call);
        if (refusal != null) {
            return refusal;
        }
        for (JsonNode row : call.rows()) {
            notice(call.visit(), row);
            Stored stored = dossiers.get(row.path(CODE).asText());
            List<JsonNode> progress = stored == null ? new ArrayList<>() : stored.progress();
            dossiers.put(row.path(CODE).asText(), new Stored(row, progress));
        }
        return Reply.done("Đồng bộ hồ sơ thành công");
    }

    private @Nullable Reply refusedCreate(Call call) {
        TreeSet<String> mine = new TreeSet<>();
        String taken = null;
        for (JsonNode row : call.rows()) {
            String code = row.path(CODE).asText();
            if (!mine.add(code) || dossiers.containsKey(code)) {
                taken = code;
                boolean same = dossiers.containsKey(code)
                        && dossiers.get(code).dossier().equals(row);
                String detail = same ? "a create of what is stored already" : "a create over another dossier";
                ledger.violate(call.visit(), Kind.SECOND_CREATE, code, detail);
            }
        }
        return taken == null ? null : Reply.exists("Hồ sơ " + taken + " đã tồn tại");
    }

    private @Nullable Reply refusedUpdate(Call call) {
        for (JsonNode row : call.rows()) {
            String code = row.path(CODE).asText();
            Stored stored = dossiers.get(code);
            if (stored == null) {
                ledger.violate(call.visit(), Kind.UPDATE_OF_UNKNOWN, code, "an update of a dossier that is not there");
                return Reply.refused("Không tìm thấy hồ sơ " + code);
            }
            if (!stored.dossier().path(PROCEDURE).equals(row.path(PROCEDURE))) {
                ledger.violate(call.visit(), Kind.PROCEDURE_CHANGED, code, "an update names another procedure");
            }
        }
        return null;
    }

    private void notice(Visit visit, JsonNode row) {
        if (!row.has("KenhThucHien")) {
            visit.warn("older form of a dossier");
        }
        if (!catalogue.has(row.path(PROCEDURE).asText())) {
            visit.warn("procedure not in the catalogue");
        }
    }

    /** Appends progress rows (LT-SYNC-004). */
    synchronized Reply progress(Call call) {
        for (JsonNode row : call.rows()) {
            String code = row.path(CODE).asText();
            if (!dossiers.containsKey(code)) {
                ledger.violate(call.visit(), Kind.PROGRESS_BEFORE_DOSSIER, code, "a progress row without its dossier");
                return Reply.refused("Không tìm thấy hồ sơ " + code);
            }
        }
        for (JsonNode row : call.rows()) {
            String code = row.path(CODE).asText();
            dossiers.computeIfPresent(code, (unused, stored) -> appended(call.visit(), stored, row));
        }
        return Reply.done("Cập nhật tiến độ hồ sơ thành công");
    }

    private Stored appended(Visit visit, Stored stored, JsonNode row) {
        boolean again = stored.progress().contains(row);
        if (again) {
            String code = row.path(CODE).asText();
            ledger.violate(visit, Kind.SECOND_PROGRESS, code, "a progress row that is kept already");
        }
        if (!again || !deduplicate) {
            stored.progress().add(row);
        }
        return stored;
    }
}
