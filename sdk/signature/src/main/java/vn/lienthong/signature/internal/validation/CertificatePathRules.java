package vn.lienthong.signature.internal.validation;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1OctetString;
import org.jspecify.annotations.Nullable;

/** Validates a path to an anchor by RFC 5280, with the JDK's validator and the checks that it omits. */
final class CertificatePathRules {
    static final String MISSING = "signature.chain.missing";
    private static final String TIME = "signature.chain.time";
    private static final String RULES = "signature.chain.rules";
    private static final String NAME_CONSTRAINTS = "2.5.29.30";

    private CertificatePathRules() {}

    /**
     * @param path from the signer upwards, with or without the anchor
     */
    static CertificateChain validatePath(List<X509Certificate> path, X509Certificate anchor, Instant at) {
        List<X509Certificate> whole = new ArrayList<>(path);
        if (!path.get(path.size() - 1).equals(anchor)) {
            whole.add(anchor);
        }
        List<X509Certificate> below = whole.subList(0, whole.size() - 1);
        if (whole.stream().anyMatch(certificate -> !covers(certificate, at))) {
            Instant then = common(whole);
            return then != null && holds(below, anchor, then)
                    ? new CertificateChain(whole, TIME, true)
                    : new CertificateChain(whole, TIME, false);
        }
        return new CertificateChain(whole, holds(below, anchor, at) ? null : RULES, false);
    }

    static boolean covers(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    /** Returns a time at which all certificates were valid; null if there is none. */
    private static @Nullable Instant common(List<X509Certificate> path) {
        Instant latest = path.get(0).getNotBefore().toInstant();
        for (X509Certificate certificate : path) {
            Instant from = certificate.getNotBefore().toInstant();
            latest = from.isAfter(latest) ? from : latest;
        }
        Instant then = latest;
        return path.stream().allMatch(certificate -> covers(certificate, then)) ? then : null;
    }

    private static boolean holds(List<X509Certificate> below, X509Certificate anchor, Instant at) {
        if (below.isEmpty()) {
            return true;
        }
        // The JDK uses name and key of an anchor only, so the constraints of its certificate are checked here.
        int length = anchor.getBasicConstraints();
        boolean authority = length >= 0 || anchor.getVersion() < 3;
        boolean signs = anchor.getKeyUsage() == null || anchor.getKeyUsage()[5];
        if (!authority || !signs || (anchor.getVersion() >= 3 && below.size() - 1 > length)) {
            return false;
        }
        try {
            byte[] constraints = anchor.getExtensionValue(NAME_CONSTRAINTS);
            TrustAnchor trusted = new TrustAnchor(
                    anchor,
                    constraints == null
                            ? null
                            : ASN1OctetString.getInstance(constraints).getOctets());
            PKIXParameters parameters = new PKIXParameters(Set.of(trusted));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(below), parameters);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
