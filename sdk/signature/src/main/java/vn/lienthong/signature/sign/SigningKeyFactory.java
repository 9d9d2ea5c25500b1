package vn.lienthong.signature.sign;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.internal.JcaSigningKey;
import vn.lienthong.signature.sign.internal.Pkcs11SigningKey;
import vn.lienthong.signature.sign.internal.Pkcs12KeyStore;

/**
 * A factory for signing keys from the Java security API, a PKCS#12 file or a PKCS#11 token (LT-SGN-020 to
 * LT-SGN-022).
 */
public final class SigningKeyFactory {
    private SigningKeyFactory() {}

    /** Creates a signing key from a Java private key. The security provider is chosen by Java. */
    public static SigningKey of(PrivateKey key, List<X509Certificate> chain) {
        return new JcaSigningKey(key, chain, null);
    }

    /**
     * Opens a key in a PKCS#12 file ({@code .p12}, {@code .pfx}).
     *
     * @param password password of the file and of the key; filled with zeros on return and on failure
     * @param alias alias of the key; null if the file contains exactly one key
     * @throws SigningException if the password is wrong, or {@code alias} does not identify one key
     */
    public static SigningKey pkcs12(Path file, char[] password, @Nullable String alias) throws IOException {
        return Pkcs12KeyStore.open(file, password, alias);
    }

    /**
     * Opens a key on a token, through the PKCS#11 library of the token's maker. The key has a separate provider, which
     * is not registered in the process.
     *
     * @param slot index of the token in the library's slot list, from 0
     * @param pin PIN of the token; filled with zeros on return and on failure
     * @param alias label of the key; null if the token contains exactly one key with a certificate
     * @throws SigningException if the library or token is missing, the PIN is refused, or {@code alias} does not
     *     identify one key
     */
    public static SigningKey pkcs11(Path library, int slot, char[] pin, @Nullable String alias) {
        return Pkcs11SigningKey.open(library, slot, pin, alias);
    }
}
