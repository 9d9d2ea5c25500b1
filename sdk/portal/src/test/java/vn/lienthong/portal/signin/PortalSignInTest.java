package vn.lienthong.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.code.IdentityDocument.PersonalId;
import vn.lienthong.code.personal.FileUrl;
import vn.lienthong.code.personal.Secret;
import vn.lienthong.code.personal.TechId;
import vn.lienthong.error.ServiceException;
import vn.lienthong.portal.signin.PortalAccount.CitizenAccount;
import vn.lienthong.portal.signin.PortalAccount.EnterpriseAccount;
import vn.lienthong.portal.signin.PortalAccount.OrganisationAccount;
import vn.lienthong.portal.signin.SignInOutcome.Declined;
import vn.lienthong.portal.signin.SignInOutcome.SignedIn;
import vn.lienthong.portal.signin.SignInRejectedException.SignInRejectionReason;
import vn.lienthong.sandbox.fault.SignInFault;
import vn.lienthong.value.Language;
import vn.lienthong.value.MessageCatalogue;

class PortalSignInTest {
    private final SignInFixture desk = new SignInFixture();
    private final PortalSignIn site = desk.open();

    @AfterEach
    void stop() {
        site.close();
        desk.close();
    }

    private SignInRejectionReason reason(String query, PendingSignIn pending) {
        try {
            return site.finish(query, pending) == null ? SignInRejectionReason.TOKEN : null;
        } catch (SignInRejectedException e) {
            return e.reason();
        }
    }

    private String callback(PendingSignIn pending) {
        return desk.provider.browse(site.address(pending).value());
    }

    @Test
    @Tag("LT-ID-004")
    @Tag("LT-ID-006")
    @DisplayName("A citizen comes in with tokens and an account, and nothing of either is shown")
    void citizen() {
        SignedIn in = (SignedIn) desk.signIn(site);
        assertThat(in.account()).isInstanceOfSatisfying(CitizenAccount.class, citizen -> {
            assertThat(citizen.techId()).isEqualTo(TechId.of("88a4fab0-0000-4000-8000-000000000001"));
            assertThat(citizen.numbers()).containsExactly(new PersonalId("038004000011"));
        });
        assertThat(in.tokens().expires()).isEqualTo(desk.clock.instant().plusSeconds(3600));
        assertThat(in + " " + site)
                .doesNotContain(
                        "0380040",
                        "KIỂM THỬ",
                        "88a4",
                        in.tokens().access().value(),
                        in.tokens().identity().value());
    }

    @Test
    @Tag("LT-ID-006")
    @DisplayName("Each kind of account has its type")
    void kinds() {
        desk.provider.chooseUser("old-card");
        assertThat(((SignedIn) desk.signIn(site)).account())
                .isInstanceOfSatisfying(
                        CitizenAccount.class,
                        citizen -> assertThat(citizen.oldId()).isNotNull());
        desk.provider.chooseUser("enterprise");
        assertThat(((SignedIn) desk.signIn(site)).account()).isInstanceOf(EnterpriseAccount.class);
        desk.provider.chooseUser("organisation");
        assertThat(((SignedIn) desk.signIn(site)).account()).isInstanceOf(OrganisationAccount.class);
    }

    @ParameterizedTest
    @Tag("LT-ID-007")
    @DisplayName("An account of an unknown kind, or without a mandatory value of its kind, signs nobody in")
    @ValueSource(
            strings = {
                "{'sub':'x','TechID':'t','LoaiTaiKhoan':'4','SoDinhDanh':'038004000011'}",
                "{'sub':'x','TechID':'t','LoaiTaiKhoan':'1','SoDinhDanh':'','SoCMND':null}",
                "{'sub':'x','TechID':'t','LoaiTaiKhoan':'2','SoDinhDanh':'038004000011'}",
                "{'sub':'x','TechID':' ','LoaiTaiKhoan':'3'}",
                "{'sub':'x','LoaiTaiKhoan':'3'}",
                "{'sub':'x','TechID':'t'}",
                "{'sub':'x','TechID':'t','TechID':'u','LoaiTaiKhoan':'3'}"
            })
    void incomplete(String info) {
        desk.provider.putUser("odd", info.replace('\'', '"'));
        desk.provider.chooseUser("odd");
        PendingSignIn pending = site.begin();
        assertThat(reason(callback(pending), pending)).isEqualTo(SignInRejectionReason.ACCOUNT);
    }

    @Test
    @Tag("LT-ID-006")
    @DisplayName("Kinds written as numbers are accepted, and unknown content is preserved")
    void tolerant() {
        desk.provider.putUser(
                "odd",
                "{\"LoaiTaiKhoan\":1,\"TechID\":\"t\",\"SoCMND\":\"038004000011\",\"sub\":\"x\",\"QueQuan\":\"Q\"}");
        desk.provider.chooseUser("odd");
        CitizenAccount citizen = (CitizenAccount) ((SignedIn) desk.signIn(site)).account();
        assertThat(citizen.personalId()).isEqualTo(new PersonalId("038004000011"));
        assertThat(citizen.oldId()).isNull();
        assertThat(citizen.extras().unknown()).containsOnlyKeys("QueQuan");
    }

    @Test
    @Tag("LT-ID-001")
    @DisplayName("The browser is sent with state, nonce and level, each sign-in with its own")
    void address() {
        PendingSignIn one = site.begin();
        PendingSignIn two = site.begin();
        assertThat(site.address(one).value())
                .startsWith(desk.provider.authorizeUrl()
                        + "?response_type=code&client_id=lienthong-kiem-thu&redirect_uri=https%3A")
                .contains("&scope=openid&acr_values=LoA1&state=" + one.state().value() + "&nonce="
                        + one.nonce().value())
                .doesNotContain("code_challenge", one.verifier().value());
        assertThat(List.of(one.state(), one.nonce(), one.verifier(), two.state(), two.nonce(), two.verifier()))
                .doesNotHaveDuplicates()
                .allMatch(secret -> secret.value().length() == 43);
    }

    @Test
    @Tag("LT-ID-003")
    @DisplayName(
            "With a proof key the challenge goes first and the verifier with the code; another verifier is refused")
    void proofKey() {
        try (PortalSignIn proving = PortalSignIn.open(desk.options().pkce(true).build())) {
            assertThat(desk.signIn(proving)).isInstanceOf(SignedIn.class);
            PendingSignIn pending = proving.begin();
            assertThat(proving.address(pending).value()).contains("code_challenge_method=S256");
            String query = desk.provider.browse(proving.address(pending).value());
            PendingSignIn stolen =
                    PendingSignIn.of(pending.state(), pending.nonce(), Secret.of("x".repeat(43)), pending.startedAt());
            assertThatThrownBy(() -> proving.finish(query, stolen)).isInstanceOf(ServiceException.Rejected.class);
        }
    }

    @Test
    @Tag("LT-ID-002")
    @DisplayName("A callback of another browser, a second one and a late one are refused")
    void foreign() {
        PendingSignIn pending = site.begin();
        String query = callback(pending);
        assertThat(reason(query, site.begin())).isEqualTo(SignInRejectionReason.STATE);
        assertThat(site.finish(query, pending)).isInstanceOf(SignedIn.class);
        assertThat(reason(query, pending)).isEqualTo(SignInRejectionReason.REPLAYED);
        PendingSignIn late = site.begin();
        String lateQuery = callback(late);
        desk.clock.advance(Duration.ofMinutes(10).plusSeconds(1));
        assertThat(reason(lateQuery, late)).isEqualTo(SignInRejectionReason.TOO_LATE);
    }

    @Test
    @Tag("LT-ID-002")
    @DisplayName("A pending sign-in that failed is used up, so that states cannot be guessed")
    void usedUp() {
        PendingSignIn pending = site.begin();
        String query = callback(pending);
        assertThat(reason("code=x&state=guess", pending)).isEqualTo(SignInRejectionReason.STATE);
        assertThat(reason(query, pending)).isEqualTo(SignInRejectionReason.REPLAYED);
    }

    @Test
    @Tag("LT-ID-002")
    @DisplayName("An unreadable query, or one with a repeated parameter, is refused")
    void malformed() {
        for (String extra : List.of("&state=x", "&code=x", "&x=%zz", "&x=" + "y".repeat(20_000))) {
            PendingSignIn pending = site.begin();
            assertThat(reason(callback(pending) + extra, pending))
                    .as(extra.substring(0, 4))
                    .isEqualTo(SignInRejectionReason.MALFORMED);
        }
        assertThat(reason("", site.begin())).isEqualTo(SignInRejectionReason.STATE);
    }

    @ParameterizedTest
    @Tag("LT-ID-005")
    @DisplayName("With any fault of callback or token nobody is signed in, and the reason is given")
    @CsvSource({
        "WRONG_STATE, STATE", "NO_CODE, NO_CODE", "WRONG_NONCE, NONCE", "EXPIRED, EXPIRED",
        "BAD_SIGNATURE, SIGNATURE", "UNSIGNED, ALGORITHM", "WRONG_AUDIENCE, AUDIENCE", "WRONG_ISSUER, ISSUER",
        "OTHER_SUBJECT, SUBJECT"
    })
    void faults(SignInFault fault, SignInRejectionReason expected) {
        desk.provider.injectFault(fault);
        PendingSignIn pending = site.begin();
        assertThat(reason(callback(pending), pending)).isEqualTo(expected);
        assertThat(desk.signIn(site)).isInstanceOf(SignedIn.class);
    }

    @Test
    @DisplayName("A declining person is not an error; an invalid code is not shown")
    void declined() {
        desk.provider.injectFault(SignInFault.DENIED);
        assertThat(desk.signIn(site)).isEqualTo(new Declined("access_denied"));
        PendingSignIn pending = site.begin();
        String query = "error=%3Cscript%3E&state=" + pending.state().value();
        assertThat(site.finish(query, pending)).isEqualTo(new Declined("other"));
    }

    @Test
    @Tag("LT-ID-004")
    @DisplayName("A code that the portal does not know is refused by it")
    void unknownCode() {
        PendingSignIn pending = site.begin();
        assertThatThrownBy(() -> site.finish("code=x&state=" + pending.state().value(), pending))
                .isInstanceOf(ServiceException.Rejected.class);
    }

    @Test
    @Tag("LT-ID-008")
    @Tag("LT-ID-009")
    @DisplayName("A token is valid until it is revoked, and a logout sends the identity token")
    void afterwards() {
        SignedIn in = (SignedIn) desk.signIn(site);
        assertThat(site.introspect(in.tokens().access()))
                .isEqualTo(new TokenIntrospection(true, in.tokens().expires()));
        assertThat(site.introspect(Secret.of("another")).active()).isFalse();
        site.revoke(in.tokens());
        assertThat(site.introspect(in.tokens().access()).active()).isFalse();
        assertThat(site.logout(in.tokens(), FileUrl.of("https://motcua.example.vn/ra?x=1"))
                        .value())
                .isEqualTo(desk.provider.logoutUrl() + "?id_token_hint="
                        + in.tokens().identity().value()
                        + "&post_logout_redirect_uri=https%3A%2F%2Fmotcua.example.vn%2Fra%3Fx%3D1");
    }

    @Test
    @Tag("LT-ID-005")
    @DisplayName("Without keys the token endpoint must be https")
    void tls() {
        assertThatThrownBy(() -> desk.options().keys(List.of()).build()).isInstanceOf(IllegalArgumentException.class);
        SignInEndpoints tls = new SignInEndpoints(
                URI.create("https://a.test/authorize"),
                URI.create("https://a.test/token"),
                URI.create("https://a.test/u"),
                null,
                null,
                null);
        SignInOptions options = desk.options().keys(List.of()).endpoints(tls).build();
        try (PortalSignIn bare = PortalSignIn.open(options)) {
            assertThatThrownBy(() -> bare.introspect(Secret.of("x"))).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(SignInRejectionReason.class)
    @DisplayName("Each reason has a text in both languages")
    void told(SignInRejectionReason reason) {
        SignInRejectedException e = new SignInRejectedException(reason);
        assertThat(MessageCatalogue.keys(Language.VI)).contains(e.code());
        assertThat(e.message(Language.VI)).isNotEqualTo(e.message(Language.EN));
    }
}
