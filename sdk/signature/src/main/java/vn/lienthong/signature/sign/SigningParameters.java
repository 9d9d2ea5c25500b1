package vn.lienthong.signature.sign;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.error.SigningException;

/**
 * The signer, algorithm and clock for signing (LT-SGN-001 to LT-SGN-005). Immutable.
 *
 * @param chain the signer's certificate, then the certificates of its issuers that the signature should contain;
 *     the root is optional
 * @param algorithm must fit the key of the certificate
 * @param clock clock for the claimed time and for checking that the certificate is in force
 */
public record SigningParameters(List<X509Certificate> chain, SigningAlgorithm algorithm, Clock clock) {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    /**
     * @throws SigningException if the chain is empty, or the key is too weak, does not fit the algorithm or must not
     *     sign by its certificate
     */
    public SigningParameters {
        chain = List.copyOf(chain);
        Objects.requireNonNull(clock, "clock");
        if (chain.isEmpty()) {
            throw new SigningException("signing.certificate.none");
        }
        algorithm.requireCompatibleKey(chain.get(0).getPublicKey());
        boolean[] usage = chain.get(0).getKeyUsage();
        if (usage == null || !(usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION])) {
            throw new SigningException("signing.certificate.usage");
        }
    }

    /**
     * Creates parameters with the default algorithm for the key: RSASSA-PSS or ECDSA.
     *
     * @throws SigningException if the chain is empty, the key is too weak, or the certificate does not allow signing
     */
    public static SigningParameters of(List<X509Certificate> chain, Clock clock) {
        if (chain.isEmpty()) {
            throw new SigningException("signing.certificate.none");
        }
        return new SigningParameters(chain, SigningAlgorithm.of(chain.get(0).getPublicKey()), clock);
    }

    /** Returns a copy with another algorithm. */
    public SigningParameters withAlgorithm(SigningAlgorithm other) {
        return new SigningParameters(chain, other, clock);
    }

    /**
     * Creates the terms of one signature at the current time.
     *
     * @throws SigningException if the certificate is not in force yet, or has expired
     */
    public SigningTerms createTerms() {
        Instant now = clock.instant();
        X509Certificate signer = chain.get(0);
        if (now.isBefore(signer.getNotBefore().toInstant())) {
            throw new SigningException("signing.certificate.early");
        } else if (now.isAfter(signer.getNotAfter().toInstant())) {
            throw new SigningException("signing.certificate.expired");
        }
        return new SigningTerms(
                chain, algorithm, VietnamTime.of(now.atZone(VietnamTime.ZONE).toOffsetDateTime()));
    }

    @Override
    public String toString() {
        return "SigningParameters[" + algorithm + ", " + chain.size() + " certificates]";
    }
}
