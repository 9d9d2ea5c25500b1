package vn.lienthong.portal.personalstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.ServiceException;
import vn.lienthong.http.Credentials;
import vn.lienthong.http.Session;
import vn.lienthong.sandbox.FaultPlan;
import vn.lienthong.sandbox.Sandbox;
import vn.lienthong.sandbox.fault.FaultRule;
import vn.lienthong.sandbox.fault.SandboxFault;

@Timeout(60)
@Tag("LT-NB-013")
class PersonalStoreClientTest {
    private static PersonalStoreOptions options(Sandbox sandbox) {
        return PersonalStoreOptions.fromMap(sandbox.neighbours().personalStoreSettings());
    }

    @Test
    @DisplayName("A login gives a session, another each time, also where an answer was lost")
    void login() {
        try (Sandbox sandbox = Sandbox.start();
                PersonalStoreClient store = PersonalStoreClient.connect(options(sandbox))) {
            sandbox.injectFaults(FaultPlan.of(FaultRule.nth("personal-login", 1, SandboxFault.dropAfterStoring())));
            Session first = store.login();
            Session second = store.login();
            assertThat(first.token().value())
                    .isNotBlank()
                    .isNotEqualTo(second.token().value());
            assertThat(store + "" + first).doesNotContain(first.token().value(), "sandbox\"");
            assertThat(sandbox.violations()).isEmpty();
        }
    }

    @Test
    @DisplayName("A wrong password is Unauthenticated")
    void wrongPassword() {
        try (Sandbox sandbox = Sandbox.start();
                PersonalStoreClient store = PersonalStoreClient.connect(options(sandbox).toBuilder()
                        .credentials(() -> new Credentials("000.00.00.H56", Secret.of("sai")))
                        .build())) {
            assertThatThrownBy(store::login).isInstanceOf(ServiceException.Unauthenticated.class);
        }
    }

    @Test
    @DisplayName(
            "Without the right dstcode or providerurl the adapter finds no service, which is reported as an address")
    void wrongPlace() {
        try (Sandbox sandbox = Sandbox.start()) {
            PersonalStoreOptions right = options(sandbox);
            for (PersonalStoreOptions wrong : new PersonalStoreOptions[] {
                right.toBuilder().dstcode("VN:GOV:KIEM-THU").build(),
                right.toBuilder().provider(URI.create("https://khac.test")).build()
            }) {
                try (PersonalStoreClient store = PersonalStoreClient.connect(wrong)) {
                    assertThatThrownBy(store::login)
                            .isInstanceOfSatisfying(
                                    ServiceException.Rejected.class,
                                    e -> assertThat(e.code()).isEqualTo("service.address"));
                }
            }
        }
    }

    @Test
    @Tag("LT-TRN-015")
    @DisplayName("All problems of the configuration are reported together")
    void settings() {
        assertThatThrownBy(() -> PersonalStoreOptions.fromMap(Map.of("personalstore.dstcode", "a b")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll(
                        "personalstore.adapter",
                        "personalstore.dstcode",
                        "personalstore.provider",
                        "personalstore.account",
                        "personalstore.password");
    }
}
