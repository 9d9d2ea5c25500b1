package vn.lienthong.signature.sign;

import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.Locale;

/** A software token with two keys, created by softhsm2-util in the store of SOFTHSM2_CONF. */
final class SoftHsmToken {
    private SoftHsmToken() {}

    static void initialize(Path library, String pin) throws Exception {
        Process made = new ProcessBuilder(
                        "softhsm2-util", "--init-token", "--free", "--label", "test", "--pin", pin, "--so-pin", pin)
                .inheritIO()
                .start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("softhsm2-util failed");
        }
        Provider provider = Security.getProvider("SunPKCS11")
                .configure(String.format(
                        Locale.ROOT,
                        "--name = maker%nlibrary = %s%nslotListIndex = 0%nattributes(*,CKO_PRIVATE_KEY,*) = {%n CKA_TOKEN = true%n CKA_SIGN = true%n}%n",
                        library));
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, pin.toCharArray());
        store.setKeyEntry(
                "rsa",
                LocalSigningFixture.AGENCY.key(),
                null,
                LocalSigningFixture.AGENCY.chain().toArray(new Certificate[0]));
        store.setKeyEntry(
                "ec",
                LocalSigningFixture.PERSON.key(),
                null,
                LocalSigningFixture.PERSON.chain().subList(0, 1).toArray(new Certificate[0]));
        store.store(null);
        ((java.security.AuthProvider) provider).logout();
    }
}
