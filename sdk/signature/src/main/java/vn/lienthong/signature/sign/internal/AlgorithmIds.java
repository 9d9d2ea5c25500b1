package vn.lienthong.signature.sign.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import vn.lienthong.signature.sign.SigningAlgorithm;

/** The ASN.1 identifiers of what is signed with. */
public final class AlgorithmIds {
    private AlgorithmIds() {}

    /** Of the digest, without parameters (RFC 5754). */
    public static AlgorithmIdentifier digest(SigningAlgorithm algorithm) {
        return new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm.digestOid()));
    }

    /** Of the signature, with its parameters. */
    public static AlgorithmIdentifier signature(SigningAlgorithm algorithm) {
        ASN1ObjectIdentifier oid = new ASN1ObjectIdentifier(algorithm.oid());
        return switch (algorithm.scheme()) {
            case RSA_PSS -> new AlgorithmIdentifier(oid, pss(algorithm));
            case ECDSA -> new AlgorithmIdentifier(oid);
            case RSA_PKCS1 -> new AlgorithmIdentifier(oid, DERNull.INSTANCE);
        };
    }

    /** Returns the DER of the parameters; empty where there are none. */
    public static byte[] parameters(SigningAlgorithm algorithm) {
        ASN1Encodable parameters = signature(algorithm).getParameters();
        try {
            return parameters == null
                    ? new byte[0]
                    : parameters.toASN1Primitive().getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RSASSAPSSparams pss(SigningAlgorithm algorithm) {
        // RFC 4055 wants an explicit NULL inside the parameters of RSASSA-PSS, and many verifiers compare it.
        AlgorithmIdentifier hash =
                new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm.digestOid()), DERNull.INSTANCE);
        int salt = Integer.parseInt(algorithm.digest().substring("SHA-".length())) / Byte.SIZE;
        return new RSASSAPSSparams(
                hash,
                new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, hash),
                new ASN1Integer(salt),
                RSASSAPSSparams.DEFAULT_TRAILER_FIELD);
    }
}
