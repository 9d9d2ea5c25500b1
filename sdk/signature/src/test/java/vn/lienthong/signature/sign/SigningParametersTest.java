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
    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SigningException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.message(Language.VI)).isNotEqualTo(code).isNotEqualTo(e.message(Language.EN));
        });
    }

    private static SigningParameters of(Identity who) {
        return SigningParameters.of(who.chain(), TestSigning.CLOCK);
    }

    @Test
    @Tag("LT-SGN-002")
    @DisplayName("RSA signs with PSS and ECDSA with the digest of its curve; SHA-1 has no name, PKCS#1 only its own")
    void defaults() throws Exception {
        assertThat(of(TestSigning.AGENCY).algorithm()).isEqualTo(SigningAlgorithm.RSA_PSS_SHA256);
        assertThat(of(TestSigning.PERSON).algorithm()).isEqualTo(SigningAlgorithm.ECDSA_SHA256);
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
        refused(
                "signing.key.weak",
                () -> of(TestAuthority.issue("CN=KIỂM THỬ")
                        .key(TestAuthority.rsa(1024))
                        .make()));
        assertThat(of(TestAuthority.issue("CN=KIỂM THỬ")
                                .key(TestAuthority.rsa(2048))
                                .make())
                        .algorithm())
                .isEqualTo(SigningAlgorithm.RSA_PSS_SHA256);
        refused("signing.key.kind", () -> of(TestSigning.AGENCY).with(SigningAlgorithm.ECDSA_SHA256));
        refused("signing.key.kind", () -> of(TestSigning.PERSON).with(SigningAlgorithm.RSA_PSS_SHA256));
        refused(
                "signing.key.kind",
                () -> SigningAlgorithm.of(KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPublic()));
        refused("signing.certificate.none", () -> SigningParameters.of(List.of(), TestSigning.CLOCK));
    }

    @Test
    @Tag("LT-SGN-004")
    @DisplayName("A certificate whose usage is no signing, or is not told, is refused")
    void usage() {
        assertThat(of(TestAuthority.issue("CN=KIỂM THỬ")
                        .usage(KeyUsage.nonRepudiation)
                        .make()))
                .isNotNull();
        assertThat(of(TestAuthority.issue("CN=KIỂM THỬ")
                        .usage(KeyUsage.digitalSignature)
                        .make()))
                .isNotNull();
        refused(
                "signing.certificate.usage",
                () -> of(TestAuthority.issue("CN=KIỂM THỬ")
                        .usage(KeyUsage.keyEncipherment)
                        .make()));
        refused(
                "signing.certificate.usage",
                () -> of(TestAuthority.issue("CN=KIỂM THỬ").usage(0).make()));
        refused("signing.certificate.usage", () -> of(TestAuthority.standard().authority()));
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
                    .terms();
            assertThat(terms.claimedTime().toInstant()).isEqualTo(Instant.parse(good));
            assertThat(terms.claimedTime().getOffset()).isEqualTo(ZoneOffset.ofHours(7));
        }
        refused(
                "signing.certificate.early",
                () -> SigningParameters.of(
                                who.chain(), Clock.fixed(Instant.parse("2025-12-31T23:59:59Z"), ZoneOffset.UTC))
                        .terms());
        refused(
                "signing.certificate.expired",
                () -> SigningParameters.of(
                                who.chain(), Clock.fixed(Instant.parse("2026-02-01T00:00:01Z"), ZoneOffset.UTC))
                        .terms());
    }
}
