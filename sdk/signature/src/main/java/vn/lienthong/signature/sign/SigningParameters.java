package vn.lienthong.signature.sign;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.lienthong.calendar.VietnamTime;
import vn.lienthong.error.SigningException;

/**
 * By whom and with what is signed (LT-SGN-001 to LT-SGN-005). Immutable.
 *
 * @param chain the signer's certificate, then those of its issuers as far as they go along; the root may be left out
 * @param algorithm fits the key of the certificate
 * @param clock for the claimed time, and for whether the certificate is in force
 */
public record SigningParameters(List<X509Certificate> chain, SigningAlgorithm algorithm, Clock clock) {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    /** @throws SigningException if the key is too weak, does not fit the algorithm, or may not sign by its certificate */
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

    /** The algorithm is the default for the key: RSASSA-PSS, or ECDSA. */
    public static SigningParameters of(List<X509Certificate> chain, Clock clock) {
        if (chain.isEmpty()) {
            throw new SigningException("signing.certificate.none");
        }
        return new SigningParameters(chain, SigningAlgorithm.of(chain.get(0).getPublicKey()), clock);
    }

    /** Returns the same with another algorithm. */
    public SigningParameters withAlgorithm(SigningAlgorithm other) {
        return new SigningParameters(chain, other, clock);
    }

    /**
     * Returns what holds for one signature made now.
     *
     * @throws SigningException if the certificate is not in force yet, or no longer
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
