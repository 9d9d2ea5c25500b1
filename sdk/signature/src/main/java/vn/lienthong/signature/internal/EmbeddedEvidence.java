package vn.lienthong.signature.internal;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The validation data in a document: certificates, revocation lists and OCSP responses. None of it is trusted
 * because of its place.
 *
 * @param crls revocation lists in DER
 * @param ocsps basic OCSP responses in DER
 */
public record EmbeddedEvidence(List<X509Certificate> certificates, List<byte[]> crls, List<byte[]> ocsps) {
    public EmbeddedEvidence {
        certificates = List.copyOf(certificates);
        crls = List.copyOf(crls);
        ocsps = List.copyOf(ocsps);
    }

    /** Returns empty validation data. */
    public static EmbeddedEvidence empty() {
        return new EmbeddedEvidence(List.of(), List.of(), List.of());
    }

    /** Returns the union of both. */
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
