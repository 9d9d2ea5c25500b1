package vn.lienthong.quickstart;

import java.util.HashMap;
import java.util.Map;
import vn.lienthong.sandbox.DstcodePlace;
import vn.lienthong.sandbox.Sandbox;

/** The settings of a client of a sandbox, under the keys that a properties file would have. */
final class SandboxSettings {
    private SandboxSettings() {}

    static Map<String, String> of(Sandbox sandbox) {
        Map<String, String> settings = new HashMap<>();
        settings.put("portal.adapter", sandbox.adapterUrl());
        settings.put("portal.login", sandbox.authEndpoint());
        settings.put("portal.integration", sandbox.integrationEndpoint());
        settings.put("portal.sharing", sandbox.shareEndpoint());
        settings.put("portal.dstcode", sandbox.dstcode());
        settings.put("portal.dstcode.place", sandbox.dstcodePlace() == DstcodePlace.HEADER ? "header" : "query");
        settings.put("portal.agency.code", "H56.14");
        settings.put("portal.agency.name", "Sở Tư pháp");
        settings.put("portal.account", sandbox.account().username());
        settings.put("portal.password", sandbox.account().password());
        settings.put("portal.supplements", "true");
        return settings;
    }
}
