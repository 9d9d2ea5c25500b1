package vn.lienthong.signature.sign;

import java.security.cert.X509Certificate;
import java.util.List;
import vn.lienthong.error.SigningException;

/**
 * A key at hand, with its certificate (LT-SGN-020 to LT-SGN-022). Its text form, and what it throws, holds neither key nor PIN. To be
 * closed where it has a session with a token.
 */
public interface SigningKey extends AutoCloseable {
    /** Returns the certificate of the key first. */
    List<X509Certificate> chain();

    /**
     * Signs the octets.
     *
     * @return the value for {@code complete}
     * @throws SigningException if they are to be signed by another certificate's key, or the key's holder refuses
     */
    byte[] sign(ToBeSigned waiting);

    /** Ends the session with a token; nothing else to do by default. */
    @Override
    default void close() {}
}
