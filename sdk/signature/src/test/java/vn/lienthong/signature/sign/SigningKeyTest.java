package vn.lienthong.signature.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Collections;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.TestAuthority.Identity;
import vn.lienthong.value.Language;

class SigningKeyTest {
    private static final String PIN = "canary-8351";
    private static final byte[] CONTENT = {1, 2, 3};

    private static Path writeKeyStore(Path folder, Identity... keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (int i = 0; i < keys.length; i++) {
            store.setKeyEntry(
                    "key" + i, keys[i].key(), PIN.toCharArray(), keys[i].chain().toArray(new Certificate[0]));
        }
        Path file = folder.resolve("keys.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PIN.toCharArray());
        }
        return file;
    }

    /** Signs and verifies, and checks that no text form of the key contains the PIN or the key. */
    private static void assertSigns(SigningKey key, Identity who) throws Exception {
        CadesSigner signer = CadesSigner.of(TimestampClient.none());
        SigningParameters parameters = SigningParameters.of(key.chain(), LocalSigningFixture.CLOCK);
        ToBeSigned waiting = signer.prepare(new ByteArrayInputStream(CONTENT), parameters);
        byte[] cms = signer.complete(waiting, key.sign(waiting)).document();
        assertThat(CadesSignerTest.isValid(new CMSSignedData(new CMSProcessableByteArray(CONTENT), cms), who))
                .isTrue();
        assertThat(key + " " + waiting + " " + parameters + " " + waiting.terms())
                .doesNotContain(PIN)
                .doesNotContain("KIỂM THỬ");
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SigningException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.getMessage() + e.message(Language.VI) + e.getCause()).doesNotContain(PIN);
            assertThat(e.message(Language.VI)).isNotEqualTo(code);
        });
    }

    @Test
    @Tag("LT-SGN-020")
    @DisplayName("A key of Java signs, and refuses what another certificate's key is to sign")
    void jca() throws Exception {
        assertSigns(LocalSigningFixture.key(LocalSigningFixture.AGENCY), LocalSigningFixture.AGENCY);
        assertSigns(LocalSigningFixture.key(LocalSigningFixture.PERSON), LocalSigningFixture.PERSON);
        ToBeSigned waiting = CadesSigner.of(TimestampClient.none())
                .prepare(new ByteArrayInputStream(CONTENT), LocalSigningFixture.parameters(LocalSigningFixture.AGENCY));
        assertRefused(
                "signing.key.other",
                () -> LocalSigningFixture.key(LocalSigningFixture.PERSON).sign(waiting));
        SigningKey crossed = SigningKeyFactory.of(LocalSigningFixture.PERSON.key(), LocalSigningFixture.AGENCY.chain());
        assertRefused("signing.key.failed", () -> crossed.sign(waiting));
    }

    @Test
    @Tag("LT-SGN-021")
    @DisplayName("A PKCS#12 key signs; its password is cleared; of several keys one is named")
    void pkcs12(@TempDir Path folder) throws Exception {
        char[] password = PIN.toCharArray();
        try (SigningKey key =
                SigningKeyFactory.pkcs12(writeKeyStore(folder, LocalSigningFixture.AGENCY), password, null)) {
            assertSigns(key, LocalSigningFixture.AGENCY);
        }
        assertThat(password).containsOnly('\0');
        Path two = writeKeyStore(folder, LocalSigningFixture.AGENCY, LocalSigningFixture.PERSON);
        assertRefused("signing.key.several", () -> SigningKeyFactory.pkcs12(two, PIN.toCharArray(), null));
        assertRefused("signing.key.alias", () -> SigningKeyFactory.pkcs12(two, PIN.toCharArray(), "other"));
        try (SigningKey key = SigningKeyFactory.pkcs12(two, PIN.toCharArray(), "key1")) {
            assertSigns(key, LocalSigningFixture.PERSON);
        }
        char[] wrong = (PIN + "x").toCharArray();
        assertRefused("signing.key.file", () -> SigningKeyFactory.pkcs12(two, wrong, "key1"));
        assertThat(wrong).containsOnly('\0');
        Files.write(two, new byte[] {1, 2, 3});
        assertRefused("signing.key.file", () -> SigningKeyFactory.pkcs12(two, PIN.toCharArray(), null));
        assertRefused(
                "signing.key.none", () -> SigningKeyFactory.pkcs12(writeKeyStore(folder), PIN.toCharArray(), null));
        char[] missing = PIN.toCharArray();
        assertThatThrownBy(() -> SigningKeyFactory.pkcs12(folder.resolve("missing"), missing, null))
                .isInstanceOf(IOException.class);
        assertThat(missing).containsOnly('\0');
    }

    @Test
    @Tag("LT-SGN-022")
    @DisplayName("A missing or invalid PKCS#11 library is reported, and the PIN is cleared")
    void noLibrary(@TempDir Path folder) throws Exception {
        char[] pin = PIN.toCharArray();
        assertRefused("signing.key.library", () -> SigningKeyFactory.pkcs11(folder.resolve("none.so"), 0, pin, null));
        assertThat(pin).containsOnly('\0');
        Path text = Files.writeString(folder.resolve("text.so"), "no library");
        assertRefused("signing.key.token", () -> SigningKeyFactory.pkcs11(text, 0, PIN.toCharArray(), null));
    }

    @Test
    @Tag("LT-SGN-022")
    @DisplayName(
            "A PKCS#11 token signs, where softhsm2 is installed and SOFTHSM2_CONF names a token store; else skipped")
    void token() throws Exception {
        Path library = Path.of("/usr/lib/softhsm/libsofthsm2.so");
        Assumptions.assumeTrue(Files.exists(library), "softhsm2 is not installed");
        Assumptions.assumeTrue(System.getenv("SOFTHSM2_CONF") != null, "SOFTHSM2_CONF names no token store");
        SoftHsmToken.initialize(library, PIN);
        String[] before =
                Arrays.stream(Security.getProviders()).map(Object::toString).toArray(String[]::new);
        for (Identity who : new Identity[] {LocalSigningFixture.AGENCY, LocalSigningFixture.PERSON}) {
            char[] pin = PIN.toCharArray();
            try (SigningKey key =
                    SigningKeyFactory.pkcs11(library, 0, pin, who == LocalSigningFixture.AGENCY ? "rsa" : "ec")) {
                assertThat(pin).containsOnly('\0');
                assertSigns(key, who);
            }
        }
        assertRefused("signing.key.several", () -> SigningKeyFactory.pkcs11(library, 0, PIN.toCharArray(), null));
        assertRefused(
                "signing.key.token", () -> SigningKeyFactory.pkcs11(library, 0, "0000-wrong".toCharArray(), "rsa"));
        assertRefused("signing.key.token", () -> SigningKeyFactory.pkcs11(library, 9, PIN.toCharArray(), "rsa"));
        assertThat(Arrays.stream(Security.getProviders()).map(Object::toString)).containsExactly(before);
        assertThat(Collections.list(Collections.enumeration(Arrays.asList(before))))
                .noneMatch(name -> name.contains("lienthong"));
    }
}
