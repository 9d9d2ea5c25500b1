package vn.lienthong.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.portal.signin.PortalAccount.CitizenAccount;
import vn.lienthong.portal.signin.SignInOutcome.SignedIn;

class SignInRulesTest {
    private final SignInFixture desk = new SignInFixture();

    @AfterEach
    void stop() {
        desk.close();
    }

    @ParameterizedTest
    @Tag("LT-ID-007")
    @DisplayName("Another personal number in the field of the old card is preserved and reported")
    @CsvSource({
        "038004000011, 038004000029, true",
        "038004000011, 038004000011, false",
        "038004000011, 171234567, false",
        "'', 038004000011, false"
    })
    void differing(String personal, String card, boolean finding) {
        desk.provider.putUser(
                "odd",
                "{\"LoaiTaiKhoan\":\"1\",\"TechID\":\"t\",\"sub\":\"x\",\"SoDinhDanh\":\"" + personal
                        + "\",\"SoCMND\":\"" + card + "\"}");
        desk.provider.chooseUser("odd");
        try (PortalSignIn site = desk.open()) {
            SignedIn in = (SignedIn) desk.signIn(site);
            assertThat(in.findings().stream().map(found -> found.requirement()))
                    .isEqualTo(finding ? List.of("LT-ID-007") : List.of());
            CitizenAccount citizen = (CitizenAccount) in.account();
            assertThat(citizen.personalId()).isEqualTo(new PersonalId("038004000011"));
            assertThat(citizen.extras().unknown().containsKey("SoCMND")).isEqualTo(finding);
            assertThat(in.toString() + in.findings()).doesNotContain("0380040");
        }
    }

    @Test
    @Tag("LT-ID-002")
    @DisplayName("A session with an incomplete pending sign-in has none")
    void lost() {
        Secret there = Secret.of("x");
        for (Secret none : List.of(Secret.of(""), Secret.of(" "))) {
            assertThatThrownBy(() -> PendingSignIn.of(none, there, there, Instant.EPOCH))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> PendingSignIn.of(there, none, there, Instant.EPOCH))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> PendingSignIn.of(there, there, none, Instant.EPOCH))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @Tag("LT-ID-005")
    @DisplayName("No endpoint that gets a code, a token or a secret is plain http, but on this machine and with keys")
    @ValueSource(strings = {"http://portal.test/x", "http://127.0.0.1.portal.test/x", "http://localhost.test/x"})
    void plain(String plain) {
        URI tls = URI.create("https://portal.test/x");
        URI odd = URI.create(plain);
        URI here = URI.create("http://[::1]:8080/x");
        for (SignInEndpoints refused : List.of(
                new SignInEndpoints(tls, odd, tls, null, null, null),
                new SignInEndpoints(tls, tls, odd, null, null, null),
                new SignInEndpoints(tls, tls, tls, odd, null, null),
                new SignInEndpoints(tls, tls, tls, null, odd, null))) {
            assertThatThrownBy(() -> desk.options().endpoints(refused).build())
                    .isInstanceOf(IllegalArgumentException.class);
        }
        SignInEndpoints local = new SignInEndpoints(odd, here, here, here, here, odd);
        assertThat(desk.options().endpoints(local).build()).isNotNull();
        assertThatThrownBy(() -> desk.options().keys(List.of()).endpoints(local).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @Tag("LT-ID-008")
    @DisplayName("A token is valid for this client until its expiry, unless denied; an active flag is not enough")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'client_id':'lienthong-kiem-thu','exp':1900000000} | true",
                "{'client_id':'lienthong-kiem-thu','exp':1900000000,'active':false} | false",
                "{'client_id':'another','exp':1900000000,'active':true} | false",
                "{'client_id':'lienthong-kiem-thu','active':true} | false",
                "{'client_id':'lienthong-kiem-thu','exp':1500000000,'active':true} | false"
            })
    void introspected(String answer, boolean active) throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.start(InetAddress.getByName("127.0.0.1"), 0);
            server.enqueue(
                    new MockResponse.Builder().body(answer.replace('\'', '"')).build());
            URI here = URI.create("http://127.0.0.1:" + server.getPort() + "/x");
            SignInEndpoints endpoints = new SignInEndpoints(here, here, here, here, null, null);
            try (PortalSignIn site =
                    PortalSignIn.open(desk.options().endpoints(endpoints).build())) {
                assertThat(site.introspect(Secret.of("t")).active()).isEqualTo(active);
            }
        }
    }
}
