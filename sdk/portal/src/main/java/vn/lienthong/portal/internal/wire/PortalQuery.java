package vn.lienthong.portal.internal.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.lienthong.code.DossierCode;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.portal.internal.PortalAddresses;

/**
 * A read request of the portal.
 *
 * @param service name of the service
 * @param endpoint endpoint of the service
 * @param arguments text arguments in order; never part of the text form
 * @param numbers number arguments, which follow the text arguments
 */
public record PortalQuery(
        String service,
        PortalAddresses.PortalEndpoint endpoint,
        Map<String, String> arguments,
        Map<String, Integer> numbers) {
    /** Creates a request with text arguments only. */
    public PortalQuery(String service, PortalAddresses.PortalEndpoint endpoint, Map<String, String> arguments) {
        this(service, endpoint, arguments, Map.of());
    }

    /** Returns the request for the list of procedures. */
    public static PortalQuery procedures() {
        return new PortalQuery("LayDanhSachTTHC", PortalAddresses.PortalEndpoint.SHARING, Map.of());
    }

    /** Returns the request for the list of agencies. */
    public static PortalQuery agencies() {
        return new PortalQuery("LayDanhMucCoQuan", PortalAddresses.PortalEndpoint.SHARING, Map.of());
    }

    /** Returns the request for the list of fields. */
    public static PortalQuery fields() {
        return new PortalQuery("LayDanhMucLinhVuc", PortalAddresses.PortalEndpoint.SHARING, Map.of());
    }

    /** Returns the request for the online services. */
    public static PortalQuery services() {
        return new PortalQuery("LayDVC", PortalAddresses.PortalEndpoint.INTEGRATION, Map.of());
    }

    /** Returns the request for the sheet of a procedure. */
    public static PortalQuery procedure(ProcedureCode code) {
        return new PortalQuery("LayThuTuc", PortalAddresses.PortalEndpoint.INTEGRATION, Map.of("maTTHC", code.value()));
    }

    /** Returns the request for a dossier (LT-SYNC-006). */
    public static PortalQuery dossier(DossierCode code) {
        return new PortalQuery(
                "TraCuuHoSo", PortalAddresses.PortalEndpoint.INTEGRATION, Map.of("mahoso", code.value()));
    }

    /** Returns the request for the accounts of an identity number. */
    public static PortalQuery account(String number) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("provider", "wso2is");
        arguments.put("mstorcmnd", number);
        return new PortalQuery("TraCuuTechID", PortalAddresses.PortalEndpoint.SHARING, arguments);
    }

    @Override
    public String toString() {
        return "PortalQuery[" + service + "]";
    }
}
