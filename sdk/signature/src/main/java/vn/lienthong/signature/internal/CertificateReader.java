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

/** Reads certificates and lists as documents bring them, in time that grows with their length alone. */
public final class CertificateReader {
    private static final int SEQUENCE = 0x30;
    private static final int CONSTRUCTED = 0x20;
    private static final int WITHOUT_END = 0x80;
    /** Longer names are compared as octets: Bouncy Castle takes the square of their parts. */
    private static final int MAX_NAME_BYTES = 4096;

    private static final int MAX_NAME_PARTS = 20;

    private CertificateReader() {}

    /**
     * Returns a certificate.
     *
     * @throws CertificateException if it is none, or is made to be slow
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
     * Returns a list of revoked certificates.
     *
     * @throws CRLException if it is none, or is made to be slow
     */
    public static X509CRL list(byte[] der) throws GeneralSecurityException {
        if (!isBounded(der)) {
            throw new CRLException("no DER");
        }
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    }

    /**
     * Returns whether octets are DER as far as this goes: DER knows no lengths that are told by an end, for which the JDK takes the square
     * of their number, and a frame of the stack for each where the first is one. By chance, in keys and values, one octet in 2,048
     * begins what looks like one.
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

    /** Returns whether a name is that of a certificate, however its letters are encoded. */
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
