package vn.lienthong.signature.sign.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.SigningKey;

/** A loader for keys in PKCS#12 files. */
public final class Pkcs12KeyStore {
    private Pkcs12KeyStore() {}

    public static SigningKey open(Path file, char[] password, @Nullable String alias) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStoreEntry entry = KeyStoreEntry.of(load(in, password), password, alias);
            return new JcaSigningKey(entry.key(), entry.chain(), null);
        } catch (GeneralSecurityException e) {
            throw new SigningException("signing.key.file");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static KeyStore load(InputStream in, char[] password) throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try {
            store.load(in, password);
        } catch (IOException e) {
            // Java reports a wrong password and a damaged file in the same way.
            throw new SigningException("signing.key.file");
        }
        return store;
    }
}
