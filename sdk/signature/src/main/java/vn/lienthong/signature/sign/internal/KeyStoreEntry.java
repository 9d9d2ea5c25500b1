package vn.lienthong.signature.sign.internal;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.SigningException;

/** The key and chain of one alias in a key store. */
record KeyStoreEntry(PrivateKey key, List<X509Certificate> chain) {
    /** Returns the entry of the alias, or of the only key if the alias is null. */
    static KeyStoreEntry of(KeyStore store, char @Nullable [] password, @Nullable String alias)
            throws GeneralSecurityException {
        String chosen = alias == null ? onlyAlias(store) : alias;
        Certificate[] chain = store.isKeyEntry(chosen) ? store.getCertificateChain(chosen) : null;
        if (chain == null || chain.length == 0 || !(store.getKey(chosen, password) instanceof PrivateKey key)) {
            throw new SigningException("signing.key.alias");
        }
        return new KeyStoreEntry(
                key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
    }

    private static String onlyAlias(KeyStore store) throws GeneralSecurityException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                keys.add(alias);
            }
        }
        if (keys.size() != 1) {
            throw keys.isEmpty()
                    ? new SigningException("signing.key.none")
                    : new SigningException("signing.key.several", Integer.toString(keys.size()));
        }
        return keys.get(0);
    }

    @Override
    public String toString() {
        return "KeyStoreEntry[" + chain.size() + " certificates]";
    }
}
