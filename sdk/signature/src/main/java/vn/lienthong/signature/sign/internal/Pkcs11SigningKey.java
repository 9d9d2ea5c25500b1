package vn.lienthong.signature.sign.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.auth.login.LoginException;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.ToBeSigned;

/**
 * A key on a token, through a separately configured PKCS#11 provider of Java that is not registered in the
 * process.
 */
public final class Pkcs11SigningKey implements SigningKey {
    private static final AtomicInteger PROVIDER_COUNTER = new AtomicInteger();

    private final Provider provider;
    private final JcaSigningKey key;

    private Pkcs11SigningKey(Provider provider, JcaSigningKey key) {
        this.provider = provider;
        this.key = key;
    }

    public static SigningKey open(Path library, int slot, char[] pin, @Nullable String alias) {
        try {
            return openKey(configureProvider(library, slot), pin, alias);
        } catch (ProviderException | InvalidParameterException e) {
            throw new SigningException("signing.key.token");
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private static SigningKey openKey(Provider provider, char[] pin, @Nullable String alias) {
        boolean done = false;
        try {
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            KeyStoreEntry entry = KeyStoreEntry.of(store, null, alias);
            done = true;
            return new Pkcs11SigningKey(provider, new JcaSigningKey(entry.key(), entry.chain(), provider));
        } catch (IOException | GeneralSecurityException e) {
            throw new SigningException("signing.key.token");
        } finally {
            // An open session would accept the next attempt without the PIN.
            if (!done) {
                logOut(provider);
            }
        }
    }

    private static Provider configureProvider(Path library, int slot) {
        String path = library.toAbsolutePath().toString();
        // A quotation mark or a line break would end the quoted path in the configuration.
        if (!Files.exists(library) || path.indexOf('"') >= 0 || path.indexOf('\n') >= 0) {
            throw new SigningException("signing.key.library");
        }
        Provider base = Security.getProvider("SunPKCS11");
        if (base == null) {
            throw new SigningException("signing.key.unsupported");
        }
        return base.configure("--name = lienthong" + PROVIDER_COUNTER.incrementAndGet() + "\nlibrary = \""
                + path.replace("\\", "\\\\") + "\"\nslotListIndex = " + slot + "\n");
    }

    @Override
    public List<X509Certificate> chain() {
        return key.chain();
    }

    @Override
    public byte[] sign(ToBeSigned waiting) {
        return key.sign(waiting);
    }

    /** Logs out of the token. PKCS#11 then also ends all other sessions of this process with the token. */
    @Override
    public void close() {
        logOut(provider);
    }

    private static void logOut(Provider provider) {
        try {
            if (provider instanceof AuthProvider session) {
                session.logout();
            }
        } catch (LoginException | ProviderException e) {
            throw new SigningException("signing.key.token");
        }
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
