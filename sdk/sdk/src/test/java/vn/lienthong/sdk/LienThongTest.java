package vn.lienthong.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.ProcedureCode;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;
import vn.lienthong.sandbox.Sandbox;

class LienThongTest {
    @Test
    @DisplayName("Options from texts reach the portal")
    void opens() {
        try (Sandbox sandbox = Sandbox.start();
                LienThong lienThong = LienThong.open(options(sandbox))) {
            var procedure = lienThong.portal().catalogue().fetch(ProcedureCode.of("2.000488"));
            assertThat(procedure.value().code()).isEqualTo(ProcedureCode.of("2.000488"));
        }
    }

    @Test
    @DisplayName("All problems of the options are reported together, and no value is quoted")
    void problems() {
        try (Sandbox sandbox = Sandbox.start()) {
            Map<String, String> options = options(sandbox);
            options.remove("portal.dstcode");
            options.put("http.readTimeout", "canary-1");
            options.put("portal.passwort", "canary-2");
            assertThatThrownBy(() -> LienThong.open(options))
                    .isInstanceOfSatisfying(
                            ConfigurationException.class,
                            e -> assertThat(e.problems().stream().map(Finding::path))
                                    .containsExactlyInAnyOrder("portal.dstcode", "http.readTimeout", "portal.passwort"))
                    .hasMessageNotContaining("canary");
        }
    }

    private static Map<String, String> options(Sandbox sandbox) {
        Map<String, String> options = new HashMap<>();
        options.put("portal.adapter", sandbox.adapterUrl());
        options.put("portal.login", sandbox.authEndpoint());
        options.put("portal.integration", sandbox.integrationEndpoint());
        options.put("portal.sharing", sandbox.shareEndpoint());
        options.put("portal.dstcode", sandbox.dstcode());
        options.put("portal.agency.code", "H56.14");
        options.put("portal.agency.name", "Sở Tư pháp");
        options.put("portal.account", sandbox.account().username());
        options.put("portal.password", sandbox.account().password());
        return options;
    }
}
