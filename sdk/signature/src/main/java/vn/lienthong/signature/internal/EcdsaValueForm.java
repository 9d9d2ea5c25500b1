package vn.lienthong.signature.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.EllipticCurve;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;

/**
 * The only valid encoding of an ECDSA signature value (LT-SIG-077). It is checked before a provider is called,
 * because providers have accepted zero as r and s, and other encodings.
 */
final class EcdsaValueForm {
    private EcdsaValueForm() {}

    /** Returns whether a value is the DER of r and s below the order, and the key a point on its curve. */
    static boolean of(ECPublicKey key, byte[] value) {
        BigInteger order = key.getParams().getOrder();
        // Two integers of the length of the order, with their tags and lengths.
        if (value.length > order.bitLength() / 4 + 20) {
            return false;
        }
        try {
            if (!(ASN1Primitive.fromByteArray(value) instanceof ASN1Sequence pair) || pair.size() != 2) {
                return false;
            }
            BigInteger r = ASN1Integer.getInstance(pair.getObjectAt(0)).getValue();
            BigInteger s = ASN1Integer.getInstance(pair.getObjectAt(1)).getValue();
            byte[] der = new DERSequence(new ASN1Integer[] {new ASN1Integer(r), new ASN1Integer(s)}).getEncoded("DER");
            return within(r, order) && within(s, order) && Arrays.equals(der, value) && onCurve(key);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean within(BigInteger number, BigInteger order) {
        return number.signum() > 0 && number.compareTo(order) < 0;
    }

    /**
     * Returns whether the key is on its prime-field curve. Bouncy Castle checks other curves, which the JDK does not
     * support.
     */
    private static boolean onCurve(ECPublicKey key) {
        EllipticCurve curve = key.getParams().getCurve();
        if (!(curve.getField() instanceof ECFieldFp field)) {
            return true;
        }
        BigInteger prime = field.getP();
        BigInteger x = key.getW().getAffineX();
        BigInteger y = key.getW().getAffineY();
        return x != null
                && x.signum() >= 0
                && y.signum() >= 0
                && x.compareTo(prime) < 0
                && y.compareTo(prime) < 0
                && x.pow(3)
                                .add(curve.getA().multiply(x))
                                .add(curve.getB())
                                .subtract(y.pow(2))
                                .mod(prime)
                                .signum()
                        == 0;
    }
}
