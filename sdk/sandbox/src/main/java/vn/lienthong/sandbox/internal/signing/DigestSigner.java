package vn.lienthong.sandbox.internal.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.engines.RSAEngine;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.util.DigestFactory;

/** Signs externally computed digests. */
final class DigestSigner {
    private static final String PSS = "1.2.840.113549.1.1.10";

    private DigestSigner() {}

    /**
     * @param digestOid algorithm of the digest
     * @param signOid algorithm of the signature: RSASSA-PSS, or PKCS#1 v1.5 for any other value
     */
    static byte[] sign(PrivateKey key, byte[] digest, String digestOid, String signOid) throws IOException {
        try {
            if (key instanceof RSAPrivateKey rsa) {
                return signOid.equals(PSS) ? signPss(rsa, digest) : signPkcs1(key, digest, digestOid);
            }
            Signature signature = Signature.getInstance("NONEwithECDSA");
            signature.initSign(key);
            signature.update(digest);
            return signature.sign();
        } catch (GeneralSecurityException | CryptoException e) {
            throw new IOException("cannot be signed", e);
        }
    }

    private static byte[] signPkcs1(PrivateKey key, byte[] digest, String digestOid)
            throws GeneralSecurityException, IOException {
        AlgorithmIdentifier algorithm = new AlgorithmIdentifier(new ASN1ObjectIdentifier(digestOid), DERNull.INSTANCE);
        Signature signature = Signature.getInstance("NONEwithRSA");
        signature.initSign(key);
        signature.update(new DigestInfo(algorithm, digest).getEncoded());
        return signature.sign();
    }

    private static byte[] signPss(RSAPrivateKey key, byte[] digest) throws CryptoException {
        Digest mask = digest.length == 32
                ? DigestFactory.createSHA256()
                : digest.length == 48 ? DigestFactory.createSHA384() : DigestFactory.createSHA512();
        PSSSigner signer = PSSSigner.createRawSigner(new RSAEngine(), mask, mask, digest.length, (byte) 0xbc);
        BigInteger modulus = key.getModulus();
        signer.init(true, new RSAKeyParameters(true, modulus, key.getPrivateExponent()));
        signer.update(digest, 0, digest.length);
        return signer.generateSignature();
    }
}
