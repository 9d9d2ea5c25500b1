package vn.lienthong.signature;

import java.util.Objects;

/**
 * The algorithms of a signature.
 *
 * @param digest such as {@code SHA-256}
 * @param signature such as {@code RSASSA-PSS}, {@code RSA-PKCS1-v1.5}, {@code ECDSA}
 * @param keyBits size of the signer's key in bits
 */
public record SignatureAlgorithms(String digest, String signature, int keyBits) {
    public SignatureAlgorithms {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(signature, "signature");
    }
}
