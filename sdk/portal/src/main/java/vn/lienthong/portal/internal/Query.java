package vn.lienthong.portal.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;

/**
 * A read of the portal: service, lane and arguments in the order of the wire.
 *
 * @param service its name on the wire
 * @param lane where it is served
 * @param arguments its arguments; their text form is never shown
 * @param numbers arguments that are numbers, behind the others
 */
public record Query(String service, Lanes.Lane lane, Map<String, String> arguments, Map<String, Integer> numbers) {
    /** A read whose arguments are all texts. */
    public Query(String service, Lanes.Lane lane, Map<String, String> arguments) {
        this(service, lane, arguments, Map.of());
    }

    /** The list of procedures. */
    public static Query procedures() {
        return new Query("LayDanhSachTTHC", Lanes.Lane.SHARING, Map.of());
    }

    /** The list of agencies. */
    public static Query agencies() {
        return new Query("LayDanhMucCoQuan", Lanes.Lane.SHARING, Map.of());
    }

    /** The list of fields. */
    public static Query fields() {
        return new Query("LayDanhMucLinhVuc", Lanes.Lane.SHARING, Map.of());
    }

    /** The online services. */
    public static Query services() {
        return new Query("LayDVC", Lanes.Lane.INTEGRATION, Map.of());
    }

    /** The sheet of a procedure. */
    public static Query procedure(ProcedureCode code) {
        return new Query("LayThuTuc", Lanes.Lane.INTEGRATION, Map.of("maTTHC", code.value()));
    }

    /** A dossier (LT-SYNC-006). */
    public static Query dossier(DossierCode code) {
        return new Query("TraCuuHoSo", Lanes.Lane.INTEGRATION, Map.of("mahoso", code.value()));
    }

    /** The account of a number. */
    public static Query account(String number) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("provider", "wso2is");
        arguments.put("mstorcmnd", number);
        return new Query("TraCuuTechID", Lanes.Lane.SHARING, arguments);
    }

    @Override
    public String toString() {
        return "Query[" + service + "]";
    }
}
