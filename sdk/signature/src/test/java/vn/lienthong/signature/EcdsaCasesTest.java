package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.SignatureScheme;

/** Tests of ECDSA that correspond to the cases of Wycheproof, written by hand. */
class EcdsaCasesTest {
    private static final SignatureScheme ECDSA = new SignatureScheme(SignatureScheme.ECDSA, "SHA-256", null);
    private static final KeyPair KEYS = TestAuthority.ec();
    private static final ECPublicKey KEY = (ECPublicKey) KEYS.getPublic();
    private static final BigInteger ORDER = KEY.getParams().getOrder();

    private static byte[] signed() {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(KEYS.getPrivate());
            signature.update(VerificationFixture.CONTENT);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean verifies(PublicKey key, byte[] value) throws IOException {
        return ECDSA.verifies(key, DigestSource.of(VerificationFixture.CONTENT), value);
    }

    private static byte[] der(ASN1Encodable... parts) throws IOException {
        return new DERSequence(parts).getEncoded();
    }

    private static byte[] pair(BigInteger r, BigInteger s) throws IOException {
        return der(new ASN1Integer(r), new ASN1Integer(s));
    }

    private static BigInteger part(byte[] value, int at) {
        return ASN1Integer.getInstance(ASN1Sequence.getInstance(value).getObjectAt(at))
                .getValue();
    }

    @Test
    @Tag("LT-SIG-077")
    @DisplayName("r and s must be between 1 and the order, and are not reduced modulo the order")
    void numbers() throws Exception {
        byte[] value = signed();
        BigInteger r = part(value, 0);
        BigInteger s = part(value, 1);
        assertThat(verifies(KEY, value)).isTrue();
        BigInteger prime = new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
        BigInteger[] never = {
            BigInteger.ZERO,
            BigInteger.ONE,
            BigInteger.ONE.negate(),
            ORDER,
            ORDER.add(BigInteger.ONE),
            ORDER.subtract(BigInteger.ONE),
            ORDER.negate(),
            prime,
            prime.add(BigInteger.ONE),
            BigInteger.ONE.shiftLeft(256),
            BigInteger.ONE.shiftLeft(4000)
        };
        for (BigInteger one : never) {
            for (BigInteger other : never) {
                assertThat(verifies(KEY, pair(one, other))).isFalse();
            }
            assertThat(verifies(KEY, pair(one, s))).isFalse();
            assertThat(verifies(KEY, pair(r, one))).isFalse();
        }
        BigInteger[][] moved = {
            {r.add(ORDER), s},
            {r, s.add(ORDER)},
            {r.subtract(ORDER), s},
            {r, s.subtract(ORDER)},
            {r.negate(), s},
            {r, s.negate()},
            {s, r},
            {r.add(BigInteger.ONE), s}
        };
        for (BigInteger[] one : moved) {
            assertThat(verifies(KEY, pair(one[0], one[1]))).isFalse();
        }
    }

    @Test
    @Tag("LT-SIG-077")
    @DisplayName("The value is the DER of two numbers, with nothing before, between or behind them")
    void encodings() throws Exception {
        byte[] value = shortened();
        ASN1Integer r = new ASN1Integer(part(value, 0));
        ASN1Integer s = new ASN1Integer(part(value, 1));
        assertThat(verifies(KEY, value)).isTrue();
        byte[] body = Arrays.copyOfRange(value, 2, value.length);
        byte[][] wrong = {
            {},
            {0x30, 0},
            {0x30, (byte) 0x80, 0, 0},
            {2, 1, 1},
            der(r),
            der(r, s, s),
            der(r, s, DERNull.INSTANCE),
            der(s),
            der(new DEROctetString(r.getValue().toByteArray()), s),
            der(new DERSequence(r), s),
            der(new DERSequence(new ASN1Encodable[] {r, s})),
            join("30", body.length + 2, body, "0500"),
            join("3081", body.length, body, ""),
            join("308200", body.length, body, ""),
            joined(Hex.decode("3080"), body, Hex.decode("0000")),
            join("31", body.length, body, ""),
            join("30", body.length - 1, body, ""),
            join("30", body.length + 1, body, ""),
            join("30", body.length, body, "00"),
            join("30", body.length, body, "0500"),
            joined(new byte[1], value, new byte[0]),
            Arrays.copyOf(value, value.length - 1),
            plain(r.getValue(), s.getValue()),
            // One zero too many, and one too few.
            joined(
                    new byte[] {0x30, (byte) (body.length + 1), 2, (byte) (body[1] + 1), 0},
                    Arrays.copyOfRange(body, 2, body.length),
                    new byte[0]),
            joined(
                    new byte[] {0x30, (byte) (body.length - 1), 2, (byte) (body[1] - 1)},
                    Arrays.copyOfRange(body, 3, body.length),
                    new byte[0]),
        };
        for (int i = 0; i < wrong.length; i++) {
            assertThat(verifies(KEY, wrong[i])).as("case %d", i).isFalse();
        }
    }

    /** Returns a value without the leading zero that keeps r positive. */
    private static byte[] shortened() {
        byte[] value = signed();
        while (part(value, 0).bitLength() != 256) {
            value = signed();
        }
        return value;
    }

    private static byte[] join(String head, int length, byte[] body, String tail) {
        return joined(joined(Hex.decode(head), new byte[] {(byte) length}, body), Hex.decode(tail), new byte[0]);
    }

    private static byte[] joined(byte[] first, byte[] second, byte[] third) {
        byte[] all = Arrays.copyOf(first, first.length + second.length + third.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        System.arraycopy(third, 0, all, first.length + second.length, third.length);
        return all;
    }

    private static byte[] plain(BigInteger r, BigInteger s) {
        byte[] plain = new byte[64];
        for (int i = 0; i < 32; i++) {
            plain[31 - i] = r.shiftRight(8 * i).byteValue();
            plain[63 - i] = s.shiftRight(8 * i).byteValue();
        }
        return plain;
    }

    @Test
    @Tag("LT-SIG-077")
    @DisplayName("A key of another curve, off the curve or at infinity verifies nothing")
    void keys() throws Exception {
        byte[] value = signed();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        for (String curve : new String[] {"secp256r1", "secp384r1", "secp521r1"}) {
            generator.initialize(new ECGenParameterSpec(curve));
            assertThat(verifies(generator.generateKeyPair().getPublic(), value)).isFalse();
        }
        ECPoint point = KEY.getW();
        ECPoint[] wrong = {
            new ECPoint(point.getAffineX(), point.getAffineY().add(BigInteger.ONE)),
            new ECPoint(point.getAffineY(), point.getAffineX()),
            new ECPoint(BigInteger.ZERO, BigInteger.ZERO),
            new ECPoint(BigInteger.ONE, BigInteger.ONE),
            ECPoint.POINT_INFINITY
        };
        for (ECPoint one : wrong) {
            assertThat(verifies(new Key(KEY.getParams(), one), value)).isFalse();
            assertThat(verifies(new Key(KEY.getParams(), one), pair(BigInteger.ONE, BigInteger.ONE)))
                    .isFalse();
        }
        assertThat(verifies(new Key(KEY.getParams(), point), value)).isTrue();
        assertThat(verifies(PKCS1_KEY, value)).isFalse();
    }

    private static final PublicKey PKCS1_KEY =
            TestAuthority.standard().agency().certificate().getPublicKey();

    /** A key with parameters that a document may claim. */
    private record Key(ECParameterSpec params, ECPoint point) implements ECPublicKey {
        @Override
        public ECPoint getW() {
            return point;
        }

        @Override
        public ECParameterSpec getParams() {
            return params;
        }

        @Override
        public String getAlgorithm() {
            return "EC";
        }

        @Override
        public String getFormat() {
            return "X.509";
        }

        @Override
        public byte[] getEncoded() {
            return KEY.getEncoded();
        }
    }
}
