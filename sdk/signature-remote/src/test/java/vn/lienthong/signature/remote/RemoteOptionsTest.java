package vn.lienthong.signature.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.error.Finding;

class RemoteOptionsTest {
    @Test
    @DisplayName("The settings of a CSC service are read, what is left out by its dialect")
    void csc() {
        Map<String, String> least = Map.of(
                "csc.url", "https://ky.example.vn/vtss/service",
                "csc.clientId", "kiem-thu",
                "csc.clientSecret", "bi-mat-kiem-thu");
        CscOptions mysign = CscOptions.fromMap(least);
        assertThat(mysign.dialect()).isEqualTo(CscDialect.MYSIGN);
        assertThat(mysign.profile()).isEqualTo("adss:ras:profile:001");
        assertThat(mysign.credentials().get().password().value()).isEqualTo("bi-mat-kiem-thu");
        assertThat(mysign.toString()).doesNotContain("kiem-thu");
        CscOptions other = CscOptions.fromMap(Map.of(
                "csc.url", "https://ky.example.vn",
                "csc.clientId", "kiem-thu",
                "csc.clientSecret", "bi-mat-kiem-thu",
                "csc.dialect", "csc-v1",
                "csc.path", "/csc/v1",
                "csc.patience", "90s"));
        assertThat(other.path()).isEqualTo("/csc/v1");
        assertThat(other.login()).isEqualTo("/ras/v1/login");
        assertThat(other.confirmationTimeout()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    @DisplayName("All problems are reported together, and no value is quoted")
    void problems() {
        assertThatThrownBy(() -> CscOptions.fromMap(Map.of(
                        "csc.url", "bi-mat", "csc.dialect", "csc-v9", "csc.patience", "1d", "csc.pin", "bi-mat")))
                .isInstanceOfSatisfying(ConfigurationException.class, e -> {
                    assertThat(e.problems().list())
                            .extracting(Finding::path)
                            .contains(
                                    "csc.url",
                                    "csc.dialect",
                                    "csc.patience",
                                    "csc.clientId",
                                    "csc.clientSecret",
                                    "csc.pin");
                    assertThat(e.getMessage()).doesNotContain("bi-mat");
                });
        assertThatThrownBy(() -> SmartCaOptions.fromMap(Map.of("smartca.account", "kiem-thu")))
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems().list())
                                .extracting(Finding::path)
                                .containsExactlyInAnyOrder("smartca.url", "smartca.password"));
    }
}
