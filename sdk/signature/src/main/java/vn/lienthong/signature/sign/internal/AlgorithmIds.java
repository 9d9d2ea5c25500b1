package vn.lienthong.signature.sign.internal;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import vn.lienthong.signature.sign.SigningAlgorithm;

/** The ASN.1 identifiers of the algorithms for signing. */
public final class AlgorithmIds {
    private AlgorithmIds() {}

    /** Returns the identifier of the digest, without parameters (RFC 5754). */
    public static AlgorithmIdentifier digest(SigningAlgorithm algorithm) {
        return new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm.digestOid()));
    }

    /** Returns the identifier of the signature algorithm, with its parameters. */
    public static AlgorithmIdentifier signature(SigningAlgorithm algorithm) {
        ASN1ObjectIdentifier oid = new ASN1ObjectIdentifier(algorithm.oid());
        return switch (algorithm.scheme()) {
            case RSA_PSS ->
                new AlgorithmIdentifier(
                        oid, PssParameters.of(algorithm.digestOid(), PssParameters.saltLength(algorithm.digest())));
            case ECDSA -> new AlgorithmIdentifier(oid);
            case RSA_PKCS1 -> new AlgorithmIdentifier(oid, DERNull.INSTANCE);
        };
    }
}
