package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.SignatureScheme;

/**
 * Tests of RSA that correspond to the cases of Wycheproof, written by hand. Those of ECDSA are in {@link
 * EcdsaCasesTest}.
 */
class SchemeCasesTest {
    private static final byte[] OCTETS = VerificationFixture.CONTENT;
    private static final int LENGTH = 256;
    private static final String SHA256_INFO = "3031300d060960864801650304020105000420";
    private static final KeyPair KEYS = keys();
    private static final SignatureScheme PKCS1 = new SignatureScheme(SignatureScheme.PKCS1, "SHA-256", null);

    /** Returns keys with the exponent 3, which permits forgery if a verifier does not check the whole padding. */
    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(LENGTH * 8, BigInteger.valueOf(3)));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigInteger modulus() {
        return ((RSAPublicKey) KEYS.getPublic()).getModulus();
    }

    /** Returns the signature value of a block, which is left-padded with zeros. */
    private static byte[] value(byte[] block) {
        BigInteger opened = new BigInteger(1, block);
        return fixed(opened.modPow(((RSAPrivateKey) KEYS.getPrivate()).getPrivateExponent(), modulus()));
    }

    private static byte[] fixed(BigInteger number) {
        byte[] octets = number.toByteArray();
        byte[] fixed = new byte[LENGTH];
        int from = Math.max(0, octets.length - LENGTH);
        System.arraycopy(octets, from, fixed, LENGTH - (octets.length - from), octets.length - from);
        return fixed;
    }

    private static boolean verifies(SignatureScheme scheme, byte[] value) throws IOException {
        return scheme.verifies(KEYS.getPublic(), DigestSource.of(OCTETS), value);
    }

    private static byte[] hash() throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(OCTETS);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] filled(int octet, int length) {
        byte[] filled = new byte[length];
        Arrays.fill(filled, (byte) octet);
        return filled;
    }

    /** Returns 00 01 FF … FF 00 followed by the value, as long as the key. */
    private static byte[] padded(byte[] info) {
        return joined(new byte[] {0, 1}, filled(0xFF, LENGTH - 3 - info.length), new byte[1], info);
    }

    private static byte[] info(String head) throws GeneralSecurityException {
        return joined(Hex.decode(head), hash());
    }

    @Test
    @Tag("LT-SIG-077")
    @DisplayName("PKCS#1 v1.5 is accepted only with the complete padding and the single form of the digest")
    void pkcs1() throws Exception {
        byte[] right = padded(info(SHA256_INFO));
        assertThat(verifies(PKCS1, value(right))).isTrue();
        Signature own = Signature.getInstance("SHA256withRSA");
        own.initSign(KEYS.getPrivate());
        own.update(OCTETS);
        assertThat(verifies(PKCS1, own.sign())).isTrue();
        byte[][] wrong = {
            changed(right, 0, 1),
            changed(right, 1, 0),
            changed(right, 1, 2),
            changed(right, 2, 0xFE),
            changed(right, LENGTH - 53, 0),
            changed(right, LENGTH - 52, 1),
            changed(right, LENGTH - 1, right[LENGTH - 1] ^ 1),
            // The digest of another algorithm, and parameters other than NULL.
            padded(info("3031300d060960864801650304020305000420")),
            padded(joined(Hex.decode("3033300f060960864801650304020105020101000420"), hash())),
            // BER lengths: of the whole, of the algorithm, and of the digest.
            padded(info("308131300d060960864801650304020105000420")),
            padded(info("303230810d060960864801650304020105000420")),
            padded(info("3032300d06096086480165030402010500048120")),
            padded(joined(Hex.decode("3080300d060960864801650304020105000420"), hash(), new byte[2])),
            // Bytes after the digest, inside and outside, and a digest that is longer or shorter.
            padded(joined(Hex.decode("3033300d060960864801650304020105000420"), hash(), new byte[] {5, 0})),
            padded(joined(info(SHA256_INFO), new byte[] {0, 0})),
            padded(joined(Hex.decode("3032300d060960864801650304020105000421"), hash(), new byte[1])),
            padded(joined(Hex.decode("3030300d06096086480165030402010500041f"), Arrays.copyOf(hash(), 31))),
            // No structure, and no padding.
            padded(hash()),
            joined(new byte[LENGTH - 51], info(SHA256_INFO)),
            joined(new byte[] {0, 1}, filled(0xFF, 7), new byte[1], info(SHA256_INFO), new byte[LENGTH - 61]),
        };
        for (int i = 0; i < wrong.length; i++) {
            assertThat(wrong[i]).as("case %d", i).hasSize(LENGTH);
            assertThat(verifies(PKCS1, value(wrong[i]))).as("case %d", i).isFalse();
        }
    }

    private static byte[] changed(byte[] block, int at, int octet) {
        byte[] changed = block.clone();
        changed[at] = (byte) octet;
        return changed;
    }

    @Test
    @Tag("LT-SIG-077")
    @DisplayName("With an exponent of 3 no cube root is accepted, whatever follows the digest or is in the padding")
    void cubeRoots() throws Exception {
        byte[] head = joined(new byte[] {0, 1}, filled(0xFF, 8), new byte[1], info(SHA256_INFO));
        BigInteger least = new BigInteger(1, Arrays.copyOf(head, LENGTH));
        byte[] forged = fixed(root(least).add(BigInteger.ONE));
        byte[] opened = fixed(new BigInteger(1, forged).pow(3));
        assertThat(Arrays.copyOf(opened, head.length)).isEqualTo(head);
        assertThat(verifies(PKCS1, forged)).isFalse();
        for (int value : new int[] {0, 1, 2}) {
            assertThat(verifies(PKCS1, fixed(BigInteger.valueOf(value)))).isFalse();
        }
        assertThat(verifies(PKCS1, fixed(modulus().subtract(BigInteger.ONE)))).isFalse();
    }

    private static BigInteger root(BigInteger cube) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(cube.bitLength() / 3 + 1);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(3).compareTo(cube) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Test
    @Tag("LT-SIG-077")
    @DisplayName("A value of RSA is as long as its key and less than it")
    void lengths() throws Exception {
        byte[] value = value(padded(info(SHA256_INFO)));
        byte[] pss = value(pss("SHA-256", 32, 0xBC));
        for (byte[] right : new byte[][] {value, pss}) {
            SignatureScheme scheme = right == value ? PKCS1 : scheme("SHA-256", 32);
            assertThat(verifies(scheme, right)).isTrue();
            assertThat(verifies(scheme, joined(new byte[1], right))).isFalse();
            assertThat(verifies(scheme, joined(right, new byte[1]))).isFalse();
            assertThat(verifies(scheme, Arrays.copyOf(right, LENGTH - 1))).isFalse();
            assertThat(verifies(scheme, new byte[0])).isFalse();
            assertThat(verifies(scheme, new byte[LENGTH])).isFalse();
            byte[] more = new BigInteger(1, right).add(modulus()).toByteArray();
            assertThat(verifies(scheme, Arrays.copyOfRange(more, more.length - LENGTH, more.length)))
                    .isFalse();
            assertThat(verifies(scheme, more)).isFalse();
        }
    }

    @Test
    @Tag("LT-SIG-077")
    @DisplayName("RSASSA-PSS is accepted only with exactly the salt, mask and trailer of its parameters")
    void pss() throws Exception {
        for (int salt : new int[] {0, 20, 32, LENGTH - 34}) {
            assertThat(verifies(scheme("SHA-256", salt), value(pss("SHA-256", salt, 0xBC))))
                    .isTrue();
            assertThat(verifies(scheme("SHA-256", salt + 1), value(pss("SHA-256", salt, 0xBC))))
                    .isFalse();
        }
        assertThat(verifies(scheme("SHA-256", 31), value(pss("SHA-256", 32, 0xBC))))
                .isFalse();
        assertThat(verifies(scheme("SHA-1", 32), value(pss("SHA-1", 32, 0xBC)))).isTrue();
        assertThat(verifies(scheme("SHA-1", 32), value(pss("SHA-256", 32, 0xBC))))
                .isFalse();
        assertThat(verifies(scheme("SHA-256", 32), value(pss("SHA-1", 32, 0xBC))))
                .isFalse();
        assertThat(verifies(scheme("SHA-256", 32), value(pss("SHA-256", 32, 0xCC))))
                .isFalse();
        byte[] block = pss("SHA-256", 32, 0xBC);
        assertThat(verifies(scheme("SHA-256", 32), value(changed(block, 0, block[0] ^ 0x80))))
                .isFalse();
        assertThat(verifies(scheme("SHA-256", 32), value(changed(block, 20, block[20] ^ 1))))
                .isFalse();
        assertThat(verifies(scheme("SHA-256", 32), value(changed(block, LENGTH - 2, block[LENGTH - 2] ^ 1))))
                .isFalse();
        assertThat(verifies(scheme("SHA-256", 32), value(padded(info(SHA256_INFO)))))
                .isFalse();
        assertThat(verifies(PKCS1, value(block))).isFalse();
    }

    private static SignatureScheme scheme(String mask, int salt) {
        return new SignatureScheme(
                SignatureScheme.PSS,
                "SHA-256",
                new PSSParameterSpec("SHA-256", "MGF1", new MGF1ParameterSpec(mask), salt, 1));
    }

    /** Returns EMSA-PSS of RFC 8017 §9.1.1 for a key of 2,048 bits. */
    private static byte[] pss(String mask, int saltLength, int trailer) throws GeneralSecurityException {
        byte[] salt = filled(0x5A, saltLength);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(joined(new byte[8], hash(), salt));
        byte[] data = joined(new byte[LENGTH - saltLength - 34], new byte[] {1}, salt);
        MessageDigest spread = MessageDigest.getInstance(mask);
        byte[] stream = new byte[0];
        for (int i = 0; stream.length < data.length; i++) {
            stream = joined(stream, spread.digest(joined(hash, new byte[] {0, 0, 0, (byte) i})));
        }
        for (int i = 0; i < data.length; i++) {
            data[i] ^= stream[i];
        }
        data[0] &= 0x7F;
        return joined(data, hash, new byte[] {(byte) trailer});
    }
}
