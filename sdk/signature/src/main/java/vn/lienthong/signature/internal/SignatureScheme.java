package vn.lienthong.signature.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.DSAPublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X962Parameters;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.SignatureAlgorithms;

/**
 * A signature scheme: its name, its digest, and the parameters of RSASSA-PSS.
 *
 * @param name {@link #PSS}, {@link #PKCS1} or {@link #ECDSA}
 */
public record SignatureScheme(
        String name, String digest, @Nullable PSSParameterSpec pss) {
    public static final String PSS = "RSASSA-PSS";
    public static final String PKCS1 = "RSA-PKCS1-v1.5";
    public static final String ECDSA = "ECDSA";

    private static final int MAX_RSA_BITS = 16_384;
    /** NIST specifies no DSA key above 3,072 bits. */
    private static final int MAX_DSA_BITS = 4096;
    /**
     * Square of the RSA key length, times the exponent length, at which verification costs about as much as with
     * P-256.
     */
    private static final long RSA_STEP = 8192L * 8192 * 17;

    private static final Map<String, String> DIGESTS = Map.ofEntries(
            Map.entry("1.2.840.113549.2.5", "MD5"),
            Map.entry("1.3.14.3.2.26", "SHA-1"),
            Map.entry("2.16.840.1.101.3.4.2.4", "SHA-224"),
            Map.entry("2.16.840.1.101.3.4.2.1", "SHA-256"),
            Map.entry("2.16.840.1.101.3.4.2.2", "SHA-384"),
            Map.entry("2.16.840.1.101.3.4.2.3", "SHA-512"),
            Map.entry("2.16.840.1.101.3.4.2.5", "SHA-512/224"),
            Map.entry("2.16.840.1.101.3.4.2.6", "SHA-512/256"),
            Map.entry("2.16.840.1.101.3.4.2.8", "SHA3-256"),
            Map.entry("2.16.840.1.101.3.4.2.9", "SHA3-384"),
            Map.entry("2.16.840.1.101.3.4.2.10", "SHA3-512"));

    private static final Map<String, String[]> WHOLE = Map.ofEntries(
            Map.entry("1.2.840.113549.1.1.4", new String[] {PKCS1, "MD5"}),
            Map.entry("1.2.840.113549.1.1.5", new String[] {PKCS1, "SHA-1"}),
            Map.entry("1.2.840.113549.1.1.14", new String[] {PKCS1, "SHA-224"}),
            Map.entry("1.2.840.113549.1.1.11", new String[] {PKCS1, "SHA-256"}),
            Map.entry("1.2.840.113549.1.1.12", new String[] {PKCS1, "SHA-384"}),
            Map.entry("1.2.840.113549.1.1.13", new String[] {PKCS1, "SHA-512"}),
            Map.entry("1.2.840.113549.1.1.15", new String[] {PKCS1, "SHA-512/224"}),
            Map.entry("1.2.840.113549.1.1.16", new String[] {PKCS1, "SHA-512/256"}),
            Map.entry("2.16.840.1.101.3.4.3.14", new String[] {PKCS1, "SHA3-256"}),
            Map.entry("2.16.840.1.101.3.4.3.15", new String[] {PKCS1, "SHA3-384"}),
            Map.entry("2.16.840.1.101.3.4.3.16", new String[] {PKCS1, "SHA3-512"}),
            Map.entry("1.2.840.10045.4.1", new String[] {ECDSA, "SHA-1"}),
            Map.entry("1.2.840.10045.4.3.1", new String[] {ECDSA, "SHA-224"}),
            Map.entry("1.2.840.10045.4.3.2", new String[] {ECDSA, "SHA-256"}),
            Map.entry("1.2.840.10045.4.3.3", new String[] {ECDSA, "SHA-384"}),
            Map.entry("1.2.840.10045.4.3.4", new String[] {ECDSA, "SHA-512"}),
            Map.entry("2.16.840.1.101.3.4.3.10", new String[] {ECDSA, "SHA3-256"}),
            Map.entry("2.16.840.1.101.3.4.3.11", new String[] {ECDSA, "SHA3-384"}),
            Map.entry("2.16.840.1.101.3.4.3.12", new String[] {ECDSA, "SHA3-512"}));

    /** Returns the name of a digest; null if unknown. */
    public static @Nullable String digest(ASN1ObjectIdentifier id) {
        return DIGESTS.get(id.getId());
    }

    /**
     * Returns the scheme of an algorithm identifier; null if it is unknown or inconsistent.
     *
     * @param digest separately stated digest, for identifiers that name the kind of key only; null if there is none
     */
    public static @Nullable SignatureScheme of(AlgorithmIdentifier id, @Nullable String digest) {
        String[] whole = WHOLE.get(id.getAlgorithm().getId());
        if (whole != null) {
            return digest == null || digest.equals(whole[1]) ? new SignatureScheme(whole[0], whole[1], null) : null;
        }
        if (id.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return pss(id, digest);
        }
        if (digest == null) {
            return null;
        }
        return switch (id.getAlgorithm().getId()) {
            case "1.2.840.113549.1.1.1" -> new SignatureScheme(PKCS1, digest, null);
            case "1.2.840.10045.2.1" -> new SignatureScheme(ECDSA, digest, null);
            default -> null;
        };
    }

    private static @Nullable SignatureScheme pss(AlgorithmIdentifier id, @Nullable String beside) {
        if (id.getParameters() == null) {
            return null;
        }
        RSASSAPSSparams given = RSASSAPSSparams.getInstance(id.getParameters());
        AlgorithmIdentifier mask = given.getMaskGenAlgorithm();
        String digest = digest(given.getHashAlgorithm().getAlgorithm());
        if (digest == null
                || (beside != null && !beside.equals(digest))
                || !mask.getAlgorithm().equals(PKCSObjectIdentifiers.id_mgf1)
                || !given.getTrailerField().equals(BigInteger.ONE)) {
            return null;
        }
        String maskDigest =
                digest(AlgorithmIdentifier.getInstance(mask.getParameters()).getAlgorithm());
        int salt = given.getSaltLength().bitLength() > 16
                ? -1
                : given.getSaltLength().intValueExact();
        return maskDigest == null || salt < 0
                ? null
                : new SignatureScheme(
                        PSS, digest, new PSSParameterSpec(digest, "MGF1", new MGF1ParameterSpec(maskDigest), salt, 1));
    }

    /** Returns the digest of the mask generation of RSASSA-PSS; otherwise that of the scheme. */
    public String maskDigest() {
        return pss != null && pss.getMGFParameters() instanceof MGF1ParameterSpec mask
                ? mask.getDigestAlgorithm()
                : digest;
    }

    /** Returns the description for a report, with the key. */
    public SignatureAlgorithms with(PublicKey key) {
        return new SignatureAlgorithms(digest, name, bits(key));
    }

    /** Returns the size of a key in bits, or 0 if unknown. */
    public static int bits(PublicKey key) {
        PublicKey known = toKnownKey(key);
        if (known instanceof RSAKey rsa) {
            return rsa.getModulus().bitLength();
        }
        return known instanceof ECKey ec ? ec.getParams().getOrder().bitLength() : 0;
    }

    /** Returns whether a key has an ordinary size, so that verification with it is fast. */
    public static boolean isBounded(PublicKey key) {
        if (key instanceof DSAPublicKey dsa) {
            return dsa.getParams() != null
                    && dsa.getParams().getP().bitLength() <= MAX_DSA_BITS
                    && dsa.getY().bitLength() <= MAX_DSA_BITS;
        }
        return !(key instanceof RSAPublicKey rsa)
                || (rsa.getModulus().bitLength() <= MAX_RSA_BITS
                        && rsa.getPublicExponent().bitLength() <= Long.SIZE);
    }

    /** Returns the approximate cost of a verification with a key, in units of P-256. */
    public static int cost(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            long bits = rsa.getModulus().bitLength();
            return 1 + (int) (bits * bits * rsa.getPublicExponent().bitLength() / RSA_STEP);
        }
        int bits = bits(key);
        return 1 + bits * bits / (1 << 17);
    }

    /** Returns whether a value is the signature of a key over bytes. */
    public boolean verifies(PublicKey key, DigestSource bytes, byte[] value) throws IOException {
        PublicKey known = toKnownKey(key);
        boolean fits = name.equals(ECDSA)
                ? known instanceof ECPublicKey ec && EcdsaValueForm.of(ec, value)
                : known instanceof RSAPublicKey;
        if (!fits || !isBounded(known)) {
            return false;
        }
        try {
            return verifies(signature(false), known, bytes, value);
        } catch (NoSuchAlgorithmException e) {
            // The JDK does not support the digest.
            return verifiesElsewhere(known, bytes, value);
        } catch (InvalidKeyException e) {
            // The JDK does not support the curve. Refused RSA keys, such as one for RSASSA-PSS only, stay refused.
            return name.equals(ECDSA) && verifiesElsewhere(known, bytes, value);
        } catch (GeneralSecurityException | RuntimeException e) {
            // Keys and parameters are untrusted, and providers throw many kinds of exceptions for them.
            return false;
        }
    }

    private boolean verifiesElsewhere(PublicKey key, DigestSource bytes, byte[] value) throws IOException {
        try {
            return verifies(signature(true), key, bytes, value);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private boolean verifies(Signature signature, PublicKey key, DigestSource bytes, byte[] value)
            throws GeneralSecurityException, IOException {
        if (pss != null) {
            signature.setParameter(pss);
        }
        signature.initVerify(key);
        bytes.feed(new SignatureOutputStream(signature));
        return signature.verify(value);
    }

    private Signature signature(boolean elsewhere) throws NoSuchAlgorithmException {
        String algorithm = pss == null
                ? (digest.startsWith("SHA3") ? digest : digest.replace("-", ""))
                        + (name.equals(ECDSA) ? "withECDSA" : "withRSA")
                : PSS;
        return elsewhere
                ? Signature.getInstance(
                        pss == null ? algorithm : digest.replace("-", "") + "withRSAandMGF1",
                        BouncyCastleHolder.PROVIDER)
                : Signature.getInstance(algorithm);
    }

    /** Returns a key with explicit parameters if the JDK does not support its named curve. */
    private static PublicKey toKnownKey(PublicKey key) {
        if (key instanceof RSAKey || key instanceof ECKey || key.getEncoded() == null) {
            return key;
        }
        try {
            SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(key.getEncoded());
            boolean named = info.getAlgorithm().getAlgorithm().getId().equals("1.2.840.10045.2.1")
                    && X962Parameters.getInstance(info.getAlgorithm().getParameters())
                            .isNamedCurve();
            PublicKey read = named ? BouncyCastleProvider.getPublicKey(info) : null;
            return read == null ? key : read;
        } catch (IOException | RuntimeException e) {
            // A key is as untrusted as its certificate, and Bouncy Castle throws many kinds of exceptions for it.
            return key;
        }
    }

    /** Loaded only when needed, which is rare. */
    private static final class BouncyCastleHolder {
        static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    }
}
