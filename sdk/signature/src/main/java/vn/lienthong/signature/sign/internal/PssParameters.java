package vn.lienthong.signature.sign.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** The ASN.1 parameters of RSASSA-PSS: MGF1 with the same digest, and a salt of the digest's length (RFC 4055). */
public final class PssParameters {
    private PssParameters() {}

    /** Returns the salt length in bytes for a digest such as {@code SHA-256}. */
    public static int saltLength(String digest) {
        return Integer.parseInt(digest.substring("SHA-".length())) / Byte.SIZE;
    }

    /** Returns the parameters for the object identifier of a digest. */
    public static RSASSAPSSparams of(String digestOid, int saltLength) {
        // RFC 4055 requires an explicit NULL in the digest identifier, and many verifiers compare it.
        AlgorithmIdentifier hash = new AlgorithmIdentifier(new ASN1ObjectIdentifier(digestOid), DERNull.INSTANCE);
        return new RSASSAPSSparams(
                hash,
                new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, hash),
                new ASN1Integer(saltLength),
                RSASSAPSSparams.DEFAULT_TRAILER_FIELD);
    }

    /** Returns the parameters in DER. */
    public static byte[] encode(String digestOid, int saltLength) {
        try {
            return of(digestOid, saltLength).getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
