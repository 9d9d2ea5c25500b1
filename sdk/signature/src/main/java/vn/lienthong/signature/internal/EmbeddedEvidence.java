package vn.lienthong.signature.internal;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document brings along for its own verification. None of it is trusted for being there.
 *
 * @param crls each in DER
 * @param ocsps basic OCSP responses, each in DER
 */
public record EmbeddedEvidence(List<X509Certificate> certificates, List<byte[]> crls, List<byte[]> ocsps) {
    public EmbeddedEvidence {
        certificates = List.copyOf(certificates);
        crls = List.copyOf(crls);
        ocsps = List.copyOf(ocsps);
    }

    /** Nothing. */
    public static EmbeddedEvidence empty() {
        return new EmbeddedEvidence(List.of(), List.of(), List.of());
    }

    /** Both together. */
    public EmbeddedEvidence and(EmbeddedEvidence other) {
        return new EmbeddedEvidence(
                both(certificates, other.certificates), both(crls, other.crls), both(ocsps, other.ocsps));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    @Override
    public String toString() {
        return "EmbeddedEvidence[" + certificates.size() + ", " + crls.size() + ", " + ocsps.size() + "]";
    }
}
