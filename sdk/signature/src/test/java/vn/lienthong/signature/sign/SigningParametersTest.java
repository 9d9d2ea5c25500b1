package vn.lienthong.signature.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.TestAuthority.Identity;
import vn.lienthong.value.Language;

class SigningParametersTest {
    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SigningException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.message(Language.VI)).isNotEqualTo(code).isNotEqualTo(e.message(Language.EN));
        });
    }

    private static SigningParameters parametersOf(Identity who) {
        return SigningParameters.of(who.chain(), LocalSigningFixture.CLOCK);
    }

    @Test
    @Tag("LT-SGN-002")
    @DisplayName("RSA signs with PSS and ECDSA with the digest of its curve; SHA-1 has no name, PKCS#1 only its own")
    void defaults() throws Exception {
        assertThat(parametersOf(LocalSigningFixture.AGENCY).algorithm()).isEqualTo(SigningAlgorithm.RSA_PSS_SHA256);
        assertThat(parametersOf(LocalSigningFixture.PERSON).algorithm()).isEqualTo(SigningAlgorithm.ECDSA_SHA256);
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp384r1"));
        assertThat(SigningAlgorithm.of(keys.generateKeyPair().getPublic())).isEqualTo(SigningAlgorithm.ECDSA_SHA384);
        keys.initialize(new ECGenParameterSpec("secp521r1"));
        assertThat(SigningAlgorithm.of(keys.generateKeyPair().getPublic())).isEqualTo(SigningAlgorithm.ECDSA_SHA512);
        assertThat(Arrays.stream(SigningAlgorithm.values()).map(SigningAlgorithm::digest))
                .containsOnly("SHA-256", "SHA-384", "SHA-512");
    }

    @Test
    @Tag("LT-SGN-001")
    @DisplayName("Weak keys, keys of another kind, and keys that do not fit the algorithm are refused")
    void keys() throws Exception {
        assertRefused(
                "signing.key.weak",
                () -> parametersOf(TestAuthority.issue("CN=KIỂM THỬ")
                        .key(TestAuthority.rsa(1024))
                        .make()));
        assertThat(parametersOf(TestAuthority.issue("CN=KIỂM THỬ")
                                .key(TestAuthority.rsa(2048))
                                .make())
                        .algorithm())
                .isEqualTo(SigningAlgorithm.RSA_PSS_SHA256);
        assertRefused(
                "signing.key.kind",
                () -> parametersOf(LocalSigningFixture.AGENCY).withAlgorithm(SigningAlgorithm.ECDSA_SHA256));
        assertRefused(
                "signing.key.kind",
                () -> parametersOf(LocalSigningFixture.PERSON).withAlgorithm(SigningAlgorithm.RSA_PSS_SHA256));
        assertRefused(
                "signing.key.kind",
                () -> SigningAlgorithm.of(KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPublic()));
        assertRefused("signing.certificate.none", () -> SigningParameters.of(List.of(), LocalSigningFixture.CLOCK));
    }

    @Test
    @Tag("LT-SGN-004")
    @DisplayName("A certificate whose key usage does not permit signing, or is absent, is refused")
    void usage() {
        assertThat(parametersOf(TestAuthority.issue("CN=KIỂM THỬ")
                        .usage(KeyUsage.nonRepudiation)
                        .make()))
                .isNotNull();
        assertThat(parametersOf(TestAuthority.issue("CN=KIỂM THỬ")
                        .usage(KeyUsage.digitalSignature)
                        .make()))
                .isNotNull();
        assertRefused(
                "signing.certificate.usage",
                () -> parametersOf(TestAuthority.issue("CN=KIỂM THỬ")
                        .usage(KeyUsage.keyEncipherment)
                        .make()));
        assertRefused(
                "signing.certificate.usage",
                () -> parametersOf(TestAuthority.issue("CN=KIỂM THỬ").usage(0).make()));
        assertRefused(
                "signing.certificate.usage",
                () -> parametersOf(TestAuthority.standard().authority()));
    }

    @Test
    @Tag("LT-SGN-005")
    @DisplayName(
            "A certificate signs from its first second to its last, by the clock given; the claimed time is that clock's")
    void validity() {
        Identity who = TestAuthority.issue("CN=KIỂM THỬ")
                .valid("2026-01-01", "2026-02-01")
                .make();
        for (String good : List.of("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")) {
            SigningTerms terms = SigningParameters.of(who.chain(), Clock.fixed(Instant.parse(good), ZoneOffset.UTC))
                    .createTerms();
            assertThat(terms.claimedTime().toInstant()).isEqualTo(Instant.parse(good));
            assertThat(terms.claimedTime().getOffset()).isEqualTo(ZoneOffset.ofHours(7));
        }
        assertRefused(
                "signing.certificate.early",
                () -> SigningParameters.of(
                                who.chain(), Clock.fixed(Instant.parse("2025-12-31T23:59:59Z"), ZoneOffset.UTC))
                        .createTerms());
        assertRefused(
                "signing.certificate.expired",
                () -> SigningParameters.of(
                                who.chain(), Clock.fixed(Instant.parse("2026-02-01T00:00:01Z"), ZoneOffset.UTC))
                        .createTerms());
    }
}
