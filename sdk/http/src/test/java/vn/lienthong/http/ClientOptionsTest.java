package vn.lienthong.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.config.ConfigReader;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;

class ClientOptionsTest {
    @Test
    void anEmptyMapGivesTheDefaults() {
        assertThat(ClientOptions.fromMap(Map.of())).isEqualTo(ClientOptions.defaults());
        assertThat(ClientOptions.fromMap(Map.of("http.readTimeout", "  "))).isEqualTo(ClientOptions.defaults());
    }

    @Test
    void readsEveryConfigurationKey() {
        Map<String, String> map = new HashMap<>();
        map.put("http.connectTimeout", "500ms");
        map.put("http.readTimeout", "30s");
        map.put("http.writeTimeout", "2m");
        map.put("http.callTimeout", "1h");
        map.put("http.proxy.host", "proxy.test");
        map.put("http.proxy.port", "8080");
        map.put("http.proxy.account", "agency");
        map.put("http.proxy.password", " p ");
        map.put("http.keyStore", "client.p12");
        map.put("http.keyStore.password", "k");
        map.put("http.extraCa", "one.pem, two.pem");
        map.put("http.maxBody", "2048");
        map.put("http.maxRatio", "7");
        map.put("http.pool.idle", "3");
        map.put("http.pool.keepAlive", "9s");
        map.put("http.repeats", "4");
        map.put("http.repeats.first", "1ms");
        map.put("http.repeats.longest", "2ms");
        map.put("http.repeats.retryAfter", "3ms");
        ClientOptions options = ClientOptions.fromMap(map);
        assertThat(options.timeouts())
                .isEqualTo(new Timeouts(
                        Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofHours(1)));
        assertThat(options.proxy())
                .isEqualTo(new ProxyServer("proxy.test", 8080, new Credentials("agency", new Secret(" p "))));
        assertThat(options.clientKey()).isEqualTo(new ClientKey(Path.of("client.p12"), new Secret("k")));
        assertThat(options.extraCas()).containsExactly(Path.of("one.pem"), Path.of("two.pem"));
        assertThat(options.limits()).isEqualTo(new ResponseLimits(2048, 7));
        assertThat(options.pool()).isEqualTo(new ConnectionPoolOptions(3, Duration.ofSeconds(9)));
        assertThat(options.retryPolicy())
                .isEqualTo(new RetryPolicy(4, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(3)));
    }

    @Test
    @Tag("LT-TRN-015")
    void reportsAllProblemsTogetherAndQuotesNoValue() {
        Map<String, String> map = new HashMap<>();
        map.put("http.connectTimeout", "canary-1");
        map.put("http.readTimeout", "2h");
        map.put("http.maxBody", "canary-2");
        map.put("http.pool.idle", "-1");
        map.put("http.proxy.account", "canary-3");
        map.put("http.keyStore.password", "canary-4");
        map.put("http.extraCa", "canary\0-5");
        map.put("http.conectTimeout", "canary-6");
        map.put("a key with blanks", "canary-7");
        ConfigurationException e = catchThrowableOfType(ConfigurationException.class, () -> ClientOptions.fromMap(map));
        assertThat(e.problems().stream().map(ClientOptionsTest::brief))
                .containsExactlyInAnyOrder(
                        "http.connectTimeout not-a-duration",
                        "http.readTimeout out-of-range",
                        "http.maxBody not-a-number",
                        "http.pool.idle out-of-range",
                        "http.proxy.password missing",
                        "http.proxy.host missing",
                        "http.keyStore missing",
                        "http.extraCa unreadable",
                        "http.conectTimeout unknown",
                        "? unknown");
        assertThat(e.toString() + e.problems()).doesNotContain("canary").doesNotContain("with blanks");
    }

    private static String brief(Finding problem) {
        return problem.path() + " " + problem.key().replace("configuration.", "");
    }

    @Test
    void aClientModuleReadsItsOwnKeysFromTheSameSettings() {
        ConfigReader settings =
                ConfigReader.of(Map.of("portal.adapter", "http://adapter.test:8080/a", "http.repeats", "0"));
        assertThat(ClientOptions.read(settings).retryPolicy().maxRetries()).isZero();
        assertThat(settings.url("portal.adapter")).isPresent();
        assertThat(settings.problems()).isEmpty();
        assertThat(settings.required("portal.account")).isEmpty();
        assertThat(settings.problems().stream().map(ClientOptionsTest::brief))
                .containsExactly("portal.account missing");
        assertThatThrownBy(settings::check).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void anAddressIsAbsoluteHttpWithoutUserOrFragment() {
        for (String wrong :
                new String[] {"/a", "ftp://a.test/", "http://u@a.test/", "http://a.test/#b", "http://a b"}) {
            ConfigReader settings = ConfigReader.of(Map.of("portal.adapter", wrong));
            assertThat(settings.url("portal.adapter")).isEmpty();
            assertThat(settings.problems().list()).hasSize(1);
        }
    }

    @Test
    void theTextFormShowsNoSecret() {
        ClientOptions options = ClientOptions.fromMap(Map.of(
                "http.proxy.host", "proxy.test",
                "http.proxy.account", "canary-account",
                "http.proxy.password", "canary-password",
                "http.keyStore", "client.p12",
                "http.keyStore.password", "canary-key"));
        assertThat(options.toString()).contains("proxy.test").doesNotContain("canary");
        assertThat(options.toBuilder().toString()).contains("proxy.test").doesNotContain("canary");
    }
}
