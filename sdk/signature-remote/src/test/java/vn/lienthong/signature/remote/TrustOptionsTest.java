package vn.lienthong.signature.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;

class TrustOptionsTest {
    @Test
    @DisplayName("All settings are read")
    void all() {
        TrustOptions options = TrustOptions.fromMap(Map.of(
                "trust.timestamps", "http://tsa.example.vn, http://tsa2.example.vn/tsa",
                "trust.timestampTime", "3m",
                "trust.hosts", "crl.example.vn,.ca.example.vn",
                "trust.places", "http://10.0.0.5:8080/pki/",
                "trust.time", "5s",
                "trust.maxList", "1000",
                "trust.maxAnswer", "100",
                "trust.maxKept", "5000",
                "trust.keep", "1h",
                "trust.keepRefusals", "10s"));
        assertThat(options.timestamps())
                .containsExactly(URI.create("http://tsa.example.vn"), URI.create("http://tsa2.example.vn/tsa"));
        assertThat(options.timestampTimeout()).isEqualTo(Duration.ofMinutes(3));
        assertThat(options.hosts()).containsExactly("crl.example.vn", ".ca.example.vn");
        assertThat(options.places()).containsExactly(URI.create("http://10.0.0.5:8080/pki/"));
        assertThat(options.requestTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(options.limits())
                .isEqualTo(new TrustLimits(1000, 100, 5000, Duration.ofHours(1), Duration.ofSeconds(10)));
        assertThat(options.toString()).doesNotContain("example");
    }

    @Test
    @DisplayName("Nothing is allowed by default")
    void nothing() {
        assertThat(TrustOptions.fromMap(Map.of())).isEqualTo(TrustOptions.none());
        assertThat(TrustOptions.none().hosts()).isEmpty();
        assertThat(TrustOptions.none().places()).isEmpty();
        assertThat(TrustOptions.none().timestamps()).isEmpty();
    }

    @Test
    @DisplayName("All problems are reported together")
    void problems() {
        assertThatThrownBy(() -> TrustOptions.fromMap(Map.of(
                        "trust.timestamps", "tsa.example.vn",
                        "trust.hosts", "http://crl.example.vn",
                        "trust.places", "file:///tmp",
                        "trust.time", "soon",
                        "trust.maxList", "many",
                        "trust.lists", "1")))
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems().list())
                                .extracting(Finding::path)
                                .containsExactlyInAnyOrder(
                                        "trust.timestamps",
                                        "trust.hosts",
                                        "trust.places",
                                        "trust.time",
                                        "trust.maxList",
                                        "trust.lists"));
    }

    @Test
    @DisplayName("What cannot be is refused by its name")
    void bounds() {
        assertThatThrownBy(() -> TrustOptions.none().toBuilder()
                        .requestTimeout(Duration.ofHours(1))
                        .build())
                .hasMessageContaining("requestTimeout");
        assertThatThrownBy(() ->
                        TrustOptions.none().toBuilder().hosts(List.of("a/b")).build())
                .hasMessageContaining("hosts");
        assertThatThrownBy(() ->
                        TrustLimits.defaults().toBuilder().maxListBytes(-1).build())
                .hasMessageContaining("maxListBytes");
    }
}
