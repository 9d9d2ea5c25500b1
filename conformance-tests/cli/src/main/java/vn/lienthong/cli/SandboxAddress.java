package vn.lienthong.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.lienthong.sandbox.Sandbox;

/**
 * How to connect to a sandbox.
 *
 * @param settings the options of a portal client by their keys, in order; the agency is one that the account may speak for
 */
record SandboxAddress(Map<String, String> settings) {
    static SandboxAddress of(Sandbox sandbox) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("portal.adapter", sandbox.adapterUrl());
        settings.put("portal.login", sandbox.authEndpoint());
        settings.put("portal.integration", sandbox.integrationEndpoint());
        settings.put("portal.sharing", sandbox.shareEndpoint());
        settings.put("portal.dstcode", sandbox.dstcode());
        settings.put("portal.dstcode.place", sandbox.dstcodePlace().name().toLowerCase(Locale.ROOT));
        settings.put("portal.agency.code", "H56");
        settings.put("portal.agency.name", "Đơn vị KIỂM THỬ");
        settings.put("portal.account", sandbox.account().username());
        settings.put("portal.password", sandbox.account().password());
        return new SandboxAddress(settings);
    }

    @Override
    public String toString() {
        return "SandboxAddress[" + settings.get("portal.adapter") + "]";
    }
}
