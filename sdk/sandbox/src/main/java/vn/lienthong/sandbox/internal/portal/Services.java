package vn.lienthong.sandbox.internal.portal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.lienthong.sandbox.LookupRows;
import vn.lienthong.sandbox.SandboxOptions;
import vn.lienthong.sandbox.internal.Wire;

/** The portal's services by name. */
final class Services {
    private static final Pattern KNOWN_NUMBER = Pattern.compile("[0-9]{9}|[0-9]{10}(-?[0-9]{3})?|[0-9]{12}");

    private final Map<String, Service> all = new HashMap<>();

    private Services() {}

    static Map<String, Service> of(
            SandboxOptions options, Catalogue catalogue, DossierStore dossiers, ServiceStore others) {
        Services services = new Services();
        services.add(Wire.PROCEDURES, call -> Reply.rows(catalogue.procedures()));
        services.add(Wire.PROCEDURE, call -> Reply.rows(catalogue.sheet(call.text("maTTHC"))));
        services.add(Wire.SERVICES, call -> Reply.rows(catalogue.services()));
        services.add(Wire.AGENCIES, call -> Reply.rows(catalogue.agencies()));
        services.add(Wire.FIELDS, call -> Reply.rows(catalogue.fields()));
        services.add(Wire.TECH_ID, call -> Reply.rows(techId(call.text("mstorcmnd"))));
        boolean full = options.lookupRows() == LookupRows.FULL;
        services.add(Wire.LOOKUP, call -> Reply.rows(dossiers.lookup(call.text("mahoso"), full)));
        services.add(Wire.SYNC, dossiers::sync);
        services.add(Wire.PROGRESS, dossiers::progress);
        OtherServices.each(catalogue, others, services::add);
        return Map.copyOf(services.all);
    }

    private void add(String name, Function<Call, Reply> work) {
        String side = name.equals(Wire.SYNC) ? ".request.accepted" : ".request";
        all.put(name, new Service(Wire.laneOfService(name), "portal/" + name + side, work));
    }

    /**
     * An invented account number, the same for the same person each time. Known are numbers of 9, 10, 10 and 3, or 12
     * digits that do not end in 0000.
     */
    private static String techId(String number) {
        if (!KNOWN_NUMBER.matcher(number).matches() || number.endsWith("0000")) {
            return "[]";
        }
        UUID id = UUID.nameUUIDFromBytes(("lienthong-sandbox/" + number).getBytes(StandardCharsets.UTF_8));
        return "[{\"TECHNICALID\":\"" + id + "\"}]";
    }
}
