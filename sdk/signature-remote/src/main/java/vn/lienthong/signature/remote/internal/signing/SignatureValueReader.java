package vn.lienthong.signature.remote.internal.signing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.remote.RemoteOutcome;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningAlgorithm.SigningScheme;
import vn.lienthong.signature.sign.ToBeSigned;

/** Parses signature values and certificates in Base64 with embedded white space. */
final class SignatureValueReader {
    private static final int MAX_LENGTH = 100_000;

    private SignatureValueReader() {}

    /**
     * Returns a signature value after verifying it with the key of the certificate.
     *
     * @throws SigningException {@code signing.remote.value} if it was made with another key or over other content
     */
    static RemoteOutcome toOutcome(ToBeSigned waiting, String base64) {
        byte[] value = decode(base64).orElseThrow(() -> new SigningException("signing.remote.value"));
        if (!verifies(waiting, value)) {
            throw new SigningException("signing.remote.value");
        }
        return new RemoteOutcome.RemotelySigned(value);
    }

    private static boolean verifies(ToBeSigned waiting, byte[] value) {
        SigningAlgorithm algorithm = waiting.terms().algorithm();
        return verifies(waiting, value, algorithm.jcaName())
                || (algorithm.scheme() == SigningScheme.ECDSA
                        && verifies(waiting, value, algorithm.jcaName() + "inP1363Format"));
    }

    private static boolean verifies(ToBeSigned waiting, byte[] value, String name) {
        try {
            Signature signature = Signature.getInstance(name);
            if (waiting.terms().algorithm().parameters().isPresent()) {
                signature.setParameter(waiting.terms().algorithm().parameters().get());
            }
            signature.initVerify(waiting.terms().certificate().getPublicKey());
            signature.update(waiting.bytesToSign());
            return signature.verify(value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    static Optional<byte[]> decode(String base64) {
        try {
            return base64.isBlank() || base64.length() > MAX_LENGTH
                    ? Optional.empty()
                    : Optional.of(Base64.getDecoder().decode(base64.replaceAll("\\s", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the readable certificates in order; empty if the first one cannot be read or is outside its validity
     * period.
     */
    static List<X509Certificate> chain(List<String> base64, Instant now) {
        List<X509Certificate> chain = base64.stream()
                .map(SignatureValueReader::certificate)
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .toList();
        boolean inForce = !chain.isEmpty()
                && !now.isBefore(chain.get(0).getNotBefore().toInstant())
                && !now.isAfter(chain.get(0).getNotAfter().toInstant());
        return inForce ? chain : List.of();
    }

    private static Optional<X509Certificate> certificate(String base64) {
        return decode(base64).flatMap(der -> {
            try {
                return Optional.of((X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)));
            } catch (CertificateException e) {
                return Optional.empty();
            }
        });
    }

    /** Returns the digest in Base64. */
    static String digest(ToBeSigned waiting) {
        return Base64.getEncoder().encodeToString(waiting.digest());
    }
}
