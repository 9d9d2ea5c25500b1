package vn.lienthong.portal.inbound.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.portal.inbound.PortalReceiver;
import vn.lienthong.portal.inbound.ReceiverFixture;
import vn.lienthong.value.Language;

@Tag("LT-IN-003")
class CallerCheckTest {
    private static InboundRequest from(
            String address, Map<String, List<String>> headers, @Nullable String certificate) {
        return new InboundRequest("POST", "/x", null, headers, address, certificate, 0, InputStream.nullInputStream());
    }

    @ParameterizedTest(name = "{1} is in {0}: {2}")
    @CsvSource({
        "10.1.0.0/16, 10.1.255.1, true",
        "10.1.0.0/16, 10.2.0.1, false",
        "10.1.2.3/32, 10.1.2.3, true",
        "10.1.2.3/32, 10.1.2.4, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "10.1.0.0/16, ::ffff:10.1.0.9, true",
        "fd00::/8, fd12::1, true",
        "fd00::/8, fe80::1%eth0, false",
        "fe80::/10, fe80::1%eth0, true",
        "10.1.0.0/16, localhost, false",
        "10.1.0.0/16, '', false",
        "10.1.0.0/16, 10.1.0, false",
        "10.1.0.0/16, 010.1.0.1, false",
    })
    @DisplayName("A network admits the addresses in it, as literals of either version, and looks no name up")
    void network(String network, String address, boolean admitted) {
        assertThat(CallerCheck.networkOnly(network).admits(from(address, Map.of(), null)))
                .isEqualTo(admitted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10.1.0.0", "10.1.0.0/33", "fd00::/129", "localhost/8", "10.1/16", "10.1.0.0/-1", "a/8"})
    @DisplayName("An invalid network is refused")
    void notANetwork(String network) {
        assertThatThrownBy(() -> CallerCheck.networkOnly("10.0.0.0/8", network))
                .isInstanceOfSatisfying(ConfigurationException.class, e -> {
                    assertThat(e.problems().list()).hasSize(1);
                    assertThat(e.message(Language.VI)).contains("/networks/1");
                });
        assertThatThrownBy(CallerCheck::networkOnly).isInstanceOf(ConfigurationException.class);
    }

    @Test
    @DisplayName("A secret admits who sends it once, in a header of any case")
    void secret() {
        CallerCheck check = CallerCheck.sharedSecret("X-Key", Secret.of("bí mật"));
        assertThat(check.admits(from("10.0.0.1", Map.of("x-key", List.of("bí mật")), null)))
                .isTrue();
        assertThat(check.admits(from("10.0.0.1", Map.of("X-KEY", List.of("bí mậT")), null)))
                .isFalse();
        assertThat(check.admits(from("10.0.0.1", Map.of("X-Key", List.of("bí mật", "bí mật")), null)))
                .isFalse();
        assertThat(check.admits(from("10.0.0.1", Map.of(), null))).isFalse();
        assertThatThrownBy(() -> CallerCheck.sharedSecret("X-Key", Secret.of("")))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    @DisplayName("A certificate admits by its subject; checks are joined by and, or")
    void joined() {
        CallerCheck certificate = CallerCheck.certificate(Set.of("CN=truc,O=KIEM THU"));
        CallerCheck both = certificate.and(CallerCheck.networkOnly("10.0.0.0/8"));
        CallerCheck either = certificate.or(CallerCheck.networkOnly("10.0.0.0/8"));
        InboundRequest right = from("192.0.2.1", Map.of(), "CN=truc,O=KIEM THU");
        InboundRequest other = from("10.0.0.1", Map.of(), null);
        assertThat(certificate.admits(right)).isTrue();
        assertThat(certificate.admits(other)).isFalse();
        assertThat(both.admits(right)).isFalse();
        assertThat(both.admits(from("10.0.0.1", Map.of(), "CN=truc,O=KIEM THU")))
                .isTrue();
        assertThat(either.admits(other)).isTrue();
    }

    @Test
    @DisplayName("A receiver without a caller check, an inbox or a file store is not built, and all three are reported")
    void required() {
        assertThatThrownBy(() -> PortalReceiver.builder()
                        .onPromotion((message, delivery) -> {})
                        .build())
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems().list())
                                .extracting(problem -> problem.path())
                                .containsExactly("/callers", "/inbox", "/files"));
    }

    @Test
    @DisplayName("Who is not admitted gets 403 in the field's form, before the body is read")
    void refused() {
        try (ReceiverFixture agency = new ReceiverFixture(ReceiverFixture.parts()
                .callers(CallerCheck.networkOnly("10.0.0.0/8"))
                .onTaxDebt((message, delivery) -> {}))) {
            var answer = agency.post("nhantbthuedvcqg", "{");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).startsWith("{\"error_code\":-1,");
        }
    }
}
