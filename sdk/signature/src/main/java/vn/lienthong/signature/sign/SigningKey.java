package vn.lienthong.signature.sign;

import java.security.cert.X509Certificate;
import java.util.List;
import vn.lienthong.error.SigningException;

/**
 * A local key with its certificate chain (LT-SGN-020 to LT-SGN-022). Its text form and its exceptions contain
 * neither key nor PIN. A key on a token must be closed.
 */
public interface SigningKey extends AutoCloseable {
    /** Returns the certificate chain; the key's own certificate is first. */
    List<X509Certificate> chain();

    /**
     * Signs the prepared bytes.
     *
     * @return the value for {@code complete}
     * @throws SigningException if the bytes were prepared for another certificate, or signing fails
     */
    byte[] sign(ToBeSigned waiting);

    /** Closes the session with a token. Does nothing by default. */
    @Override
    default void close() {}
}
