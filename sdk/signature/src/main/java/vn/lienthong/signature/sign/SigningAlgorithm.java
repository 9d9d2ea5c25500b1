package vn.lienthong.signature.sign;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Objects;
import java.util.Optional;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.sign.internal.PssParameters;

/**
 * The signature schemes and digests that the current law allows (LT-SGN-002). {@link #of} never chooses PKCS#1
 * v1.5. A caller may name it if its token or service supports nothing else. Verifiers warn of such a signature or
 * refuse it.
 */
public enum SigningAlgorithm {
    RSA_PSS_SHA256(SigningScheme.RSA_PSS, "SHA-256"),
    RSA_PSS_SHA384(SigningScheme.RSA_PSS, "SHA-384"),
    RSA_PSS_SHA512(SigningScheme.RSA_PSS, "SHA-512"),
    ECDSA_SHA256(SigningScheme.ECDSA, "SHA-256"),
    ECDSA_SHA384(SigningScheme.ECDSA, "SHA-384"),
    ECDSA_SHA512(SigningScheme.ECDSA, "SHA-512"),
    RSA_PKCS1_SHA256(SigningScheme.RSA_PKCS1, "SHA-256"),
    RSA_PKCS1_SHA384(SigningScheme.RSA_PKCS1, "SHA-384"),
    RSA_PKCS1_SHA512(SigningScheme.RSA_PKCS1, "SHA-512");

    /** The signature scheme. */
    public enum SigningScheme {
        /** RSASSA-PSS with MGF1 of the same digest and a salt of the digest's length. */
        RSA_PSS,
        ECDSA,
        RSA_PKCS1
    }

    private static final byte[] DER_NULL = {5, 0};
    private static final int MIN_RSA_BITS = 2048;
    private static final int MIN_EC_BITS = 256;
    private static final int BITS_384 = 384;
    private static final int BITS_512 = 512;

    private final SigningScheme scheme;
    private final String digest;

    SigningAlgorithm(SigningScheme scheme, String digest) {
        this.scheme = scheme;
        this.digest = digest;
    }

    /**
     * Returns the default algorithm for a key: RSASSA-PSS with SHA-256, or ECDSA with the digest that fits the curve.
     *
     * @throws SigningException if the key is too weak, or neither RSA nor EC
     */
    public static SigningAlgorithm of(PublicKey key) {
        int bits = requireStrength(key);
        if (key instanceof RSAPublicKey) {
            return RSA_PSS_SHA256;
        }
        return bits >= BITS_512 ? ECDSA_SHA512 : bits >= BITS_384 ? ECDSA_SHA384 : ECDSA_SHA256;
    }

    /**
     * Throws if a key is too weak or does not fit this algorithm.
     *
     * @throws SigningException {@code signing.key.weak} or {@code signing.key.kind}
     */
    public void requireCompatibleKey(PublicKey key) {
        requireStrength(key);
        if (key instanceof RSAPublicKey == (scheme == SigningScheme.ECDSA)) {
            throw new SigningException("signing.key.kind");
        }
    }

    private static int requireStrength(PublicKey key) {
        Objects.requireNonNull(key, "key");
        boolean rsa = key instanceof RSAPublicKey;
        int bits;
        if (key instanceof RSAPublicKey pub) {
            bits = pub.getModulus().bitLength();
        } else if (key instanceof ECPublicKey pub) {
            bits = pub.getParams().getOrder().bitLength();
        } else {
            throw new SigningException("signing.key.kind");
        }
        if (bits < (rsa ? MIN_RSA_BITS : MIN_EC_BITS)) {
            throw new SigningException("signing.key.weak", Integer.toString(bits));
        }
        return bits;
    }

    public SigningScheme scheme() {
        return scheme;
    }

    /** Returns the digest name, such as {@code SHA-256}. */
    public String digest() {
        return digest;
    }

    /** Returns the algorithm name for {@link java.security.Signature}. */
    public String jcaName() {
        String sha = digest.replace("-", "");
        return switch (scheme) {
            case RSA_PSS -> "RSASSA-PSS";
            case ECDSA -> sha + "withECDSA";
            case RSA_PKCS1 -> sha + "withRSA";
        };
    }

    /** Returns the parameters for {@link java.security.Signature}; present only for RSASSA-PSS. */
    public Optional<AlgorithmParameterSpec> parameters() {
        return scheme == SigningScheme.RSA_PSS
                ? Optional.of(new PSSParameterSpec(
                        digest,
                        "MGF1",
                        new MGF1ParameterSpec(digest),
                        digestBits() / Byte.SIZE,
                        PSSParameterSpec.TRAILER_FIELD_BC))
                : Optional.empty();
    }

    /** Returns the object identifier of the digest, for a remote signer. */
    public String digestOid() {
        return switch (digestBits()) {
            case BITS_384 -> "2.16.840.1.101.3.4.2.2";
            case BITS_512 -> "2.16.840.1.101.3.4.2.3";
            default -> "2.16.840.1.101.3.4.2.1";
        };
    }

    /**
     * Returns the object identifier of the signature, for a remote signer. RSASSA-PSS also needs {@link
     * #parametersDer}.
     */
    public String oid() {
        int nth = digestBits() == BITS_384 ? 1 : digestBits() == BITS_512 ? 2 : 0;
        return switch (scheme) {
            case RSA_PSS -> "1.2.840.113549.1.1.10";
            case ECDSA -> "1.2.840.10045.4.3." + (2 + nth);
            case RSA_PKCS1 -> "1.2.840.113549.1.1." + (11 + nth);
        };
    }

    /** Returns the DER of the parameters for {@link #oid}, for a remote signer; empty for ECDSA. */
    public byte[] parametersDer() {
        return switch (scheme) {
            case RSA_PSS -> PssParameters.encode(digestOid(), digestBits() / Byte.SIZE);
            case RSA_PKCS1 -> DER_NULL.clone();
            case ECDSA -> new byte[0];
        };
    }

    private int digestBits() {
        return Integer.parseInt(digest.substring(digest.indexOf('-') + 1));
    }
}
