package vn.lienthong.sandbox.internal.portal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.internal.SandboxWireNames;

/** The portal's services by name. */
final class PortalServices {
    private static final Pattern KNOWN_NUMBER = Pattern.compile("[0-9]{9}|[0-9]{10}(-?[0-9]{3})?|[0-9]{12}");

    private final Map<String, PortalService> servicesByName = new HashMap<>();

    private PortalServices() {}

    static Map<String, PortalService> of(
            SandboxOptions options, SandboxCatalogue catalogue, DossierStore dossiers, ServiceStore others) {
        PortalServices services = new PortalServices();
        services.add(SandboxWireNames.PROCEDURES, call -> PortalReply.rows(catalogue.procedures()));
        services.add(SandboxWireNames.PROCEDURE, call -> PortalReply.rows(catalogue.sheet(call.text("maTTHC"))));
        services.add(SandboxWireNames.SERVICES, call -> PortalReply.rows(catalogue.services()));
        services.add(SandboxWireNames.AGENCIES, call -> PortalReply.rows(catalogue.agencies()));
        services.add(SandboxWireNames.FIELDS, call -> PortalReply.rows(catalogue.fields()));
        services.add(SandboxWireNames.TECH_ID, call -> PortalReply.rows(techId(call.text("mstorcmnd"))));
        boolean full = options.lookupRows() == LookupRows.FULL;
        services.add(SandboxWireNames.LOOKUP, call -> PortalReply.rows(dossiers.lookupRows(call.text("mahoso"), full)));
        services.add(SandboxWireNames.SYNC, dossiers::sync);
        services.add(SandboxWireNames.PROGRESS, dossiers::progress);
        AuxiliaryServices.registerAll(catalogue, others, services::add);
        return Map.copyOf(services.servicesByName);
    }

    private void add(String name, Function<AcceptedCall, PortalReply> work) {
        String side = name.equals(SandboxWireNames.SYNC) ? ".request.accepted" : ".request";
        servicesByName.put(
                name, new PortalService(SandboxWireNames.endpointOfService(name), "portal/" + name + side, work));
    }

    /**
     * Returns an invented account number, always the same for a person. Valid numbers have 9, 10, 10 and 3, or 12
     * digits and do not end in 0000.
     */
    private static String techId(String number) {
        if (!KNOWN_NUMBER.matcher(number).matches() || number.endsWith("0000")) {
            return "[]";
        }
        UUID id = UUID.nameUUIDFromBytes(("lienthong-sandbox/" + number).getBytes(StandardCharsets.UTF_8));
        return "[{\"TECHNICALID\":\"" + id + "\"}]";
    }
}
