package vn.lienthong.signature.sign.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningAlgorithm.SigningScheme;
import vn.lienthong.signature.sign.ToBeSigned;

/** A signature value that was verified with the certificate's key (LT-SGN-011). */
public final class VerifiedSignatureValue {
    private final byte[] der;
    private final int componentLength;

    private VerifiedSignatureValue(byte[] der, int half) {
        this.der = der;
        this.componentLength = half;
    }

    /**
     * Verifies a signature value. For ECDSA, both forms of remote signers are accepted: DER as in CMS, and the
     * concatenation of r and s.
     *
     * @throws SigningException {@code signing.value} if the certificate's key did not make this value over the
     *     prepared bytes
     */
    public static VerifiedSignatureValue verify(ToBeSigned waiting, byte[] value) {
        SigningAlgorithm algorithm = waiting.terms().algorithm();
        if (isValid(waiting, value)) {
            return new VerifiedSignatureValue(value.clone(), componentLength(waiting));
        }
        if (algorithm.scheme() == SigningScheme.ECDSA && value.length == 2 * componentLength(waiting)) {
            byte[] der = toDer(value);
            if (isValid(waiting, der)) {
                return new VerifiedSignatureValue(der, componentLength(waiting));
            }
        }
        throw new SigningException("signing.value");
    }

    /** Returns the value as in CMS; for ECDSA the DER form. */
    public byte[] der() {
        return der.clone();
    }

    /** Returns the value as in XML; for ECDSA the concatenation of r and s. */
    public byte[] toPlain() {
        if (componentLength == 0) {
            return der();
        }
        ASN1Sequence pair = ASN1Sequence.getInstance(der);
        byte[] plain = new byte[2 * componentLength];
        copyRightAligned(ASN1Integer.getInstance(pair.getObjectAt(0)).getValue(), plain, componentLength);
        copyRightAligned(ASN1Integer.getInstance(pair.getObjectAt(1)).getValue(), plain, 2 * componentLength);
        return plain;
    }

    private static void copyRightAligned(BigInteger number, byte[] to, int end) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        System.arraycopy(bytes, from, to, end - (bytes.length - from), bytes.length - from);
    }

    private static boolean isValid(ToBeSigned waiting, byte[] value) {
        SigningAlgorithm algorithm = waiting.terms().algorithm();
        try {
            Signature signature = Signature.getInstance(algorithm.jcaName());
            if (algorithm.parameters().isPresent()) {
                signature.setParameter(algorithm.parameters().get());
            }
            // Passing the certificate would check its key usage again, which SigningParameters has already checked.
            signature.initVerify(waiting.terms().certificate().getPublicKey());
            signature.update(waiting.bytesToSign());
            return signature.verify(value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Returns the length of r and of s in bytes; 0 if the scheme is not ECDSA. */
    private static int componentLength(ToBeSigned waiting) {
        return waiting.terms().certificate().getPublicKey() instanceof ECPublicKey key
                ? (key.getParams().getOrder().bitLength() + Byte.SIZE - 1) / Byte.SIZE
                : 0;
    }

    private static byte[] toDer(byte[] plain) {
        int half = plain.length / 2;
        try {
            return new DERSequence(new ASN1Integer[] {
                        new ASN1Integer(new BigInteger(1, Arrays.copyOf(plain, half))),
                        new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(plain, half, plain.length)))
                    })
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
