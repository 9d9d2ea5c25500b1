package vn.lienthong.signature.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x500.X500Name;

/** A reader of certificates and revocation lists from documents, with work linear in their size. */
public final class CertificateReader {
    private static final int SEQUENCE = 0x30;
    private static final int CONSTRUCTED = 0x20;
    private static final int WITHOUT_END = 0x80;
    /**
     * Longer names are compared as bytes, because the comparison of Bouncy Castle is quadratic in the number of name
     * parts.
     */
    private static final int MAX_NAME_BYTES = 4096;

    private static final int MAX_NAME_PARTS = 20;

    private CertificateReader() {}

    /**
     * Parses a certificate.
     *
     * @throws CertificateException if the bytes are not a valid certificate, or would be slow to parse
     */
    public static X509Certificate read(byte[] der) throws CertificateException {
        try {
            if (!isBounded(der)) {
                throw new CertificateException("no DER");
            }
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (RuntimeException e) {
            throw new CertificateException("no certificate", e);
        }
    }

    /**
     * Parses a revocation list.
     *
     * @throws CRLException if the bytes are not a valid list, or would be slow to parse
     */
    public static X509CRL list(byte[] der) throws GeneralSecurityException {
        if (!isBounded(der)) {
            throw new CRLException("no DER");
        }
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    }

    /**
     * Returns whether bytes are DER without indefinite lengths. For those, the JDK needs quadratic time, and a stack
     * frame each if the first length is one. Keys and values contain a similar byte pair by chance, once in 2,048
     * bytes.
     */
    static boolean isBounded(byte[] der) {
        if (der.length < 2 || der[0] != SEQUENCE || (der[1] & 0xFF) == WITHOUT_END) {
            return false;
        }
        int ends = 0;
        for (int i = 0; i + 1 < der.length; i++) {
            if ((der[i] & CONSTRUCTED) != 0 && (der[i + 1] & 0xFF) == WITHOUT_END) {
                ends++;
            }
        }
        return ends <= 64 + der.length / 512;
    }

    /** Returns whether a name equals that of a certificate, independent of the string encoding. */
    public static boolean isNamed(X500Principal own, ASN1Encodable name) {
        try {
            byte[] mine = own.getEncoded();
            byte[] other = name.toASN1Primitive().getEncoded("DER");
            if (Arrays.equals(mine, other)) {
                return true;
            }
            if (mine.length > MAX_NAME_BYTES || other.length > MAX_NAME_BYTES) {
                return false;
            }
            X500Name one = X500Name.getInstance(mine);
            X500Name two = X500Name.getInstance(other);
            return one.getRDNs().length <= MAX_NAME_PARTS && one.equals(two);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
