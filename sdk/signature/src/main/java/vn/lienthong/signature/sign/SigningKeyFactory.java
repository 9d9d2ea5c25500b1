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

/** A factory for signing keys: from the Java security interfaces, a PKCS#12 file or a PKCS#11 token (LT-SGN-020 to LT-SGN-022). */
public final class SigningKeyFactory {
    private SigningKeyFactory() {}

    /** Returns a key of the Java security interfaces; its provider is found as Java finds it. */
    public static SigningKey of(PrivateKey key, List<X509Certificate> chain) {
        return new JcaSigningKey(key, chain, null);
    }

    /**
     * Returns a key in a PKCS#12 file ({@code .p12}, {@code .pfx}).
     *
     * @param password of the file and of the key; filled with zeros when this returns or throws
     * @param alias which key; null if the file has only one
     * @throws SigningException if the password is wrong, or the alias is missing or not told where there are several keys
     */
    public static SigningKey pkcs12(Path file, char[] password, @Nullable String alias) throws IOException {
        return Pkcs12KeyStore.open(file, password, alias);
    }

    /**
     * Returns a key in a token, through its maker's PKCS#11 library. The provider is this key's alone: nothing is registered in the process.
     *
     * @param slot place of the token in the library's list of slots, from 0
     * @param pin of the token; filled with zeros when this returns or throws
     * @param alias label of the key; null if the token has only one with a certificate
     * @throws SigningException if there is no such token, the PIN is refused, or the alias is missing or not told where there are several keys
     */
    public static SigningKey pkcs11(Path library, int slot, char[] pin, @Nullable String alias) {
        return Pkcs11SigningKey.open(library, slot, pin, alias);
    }
}
