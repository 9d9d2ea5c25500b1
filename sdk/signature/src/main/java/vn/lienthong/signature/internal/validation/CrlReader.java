package vn.lienthong.signature.internal.validation;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CRLReason;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1SequenceParser;
import org.bouncycastle.asn1.ASN1StreamParser;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.internal.CertificateReader;
import vn.lienthong.signature.internal.SignatureScheme;

/** A reader of the status of a certificate in a CRL that can be trusted (LT-SIG-061). */
final class CrlReader {
    private static final int CRL_SIGN = 6;

    private final AlgorithmRules rules;
    private final ValidationWorkLimit work;
    /** The results by list and issuer: lists are long, and many signatures share them. */
    private final IdentityHashMap<byte[], Map<List<X509Certificate>, Optional<RevocationStatement>>> said =
            new IdentityHashMap<>();

    CrlReader(EvidenceReadLimits reading) {
        this.rules = reading.rules();
        this.work = reading.work();
    }

    /**
     * Returns the status; empty for a list that is damaged, from another issuer, indirect, partial or not supported.
     */
    Optional<RevocationStatement> read(byte[] der, X509Certificate certificate, X509Certificate issuer) {
        List<X509Certificate> both = List.of(certificate, issuer);
        Map<List<X509Certificate>, Optional<RevocationStatement>> known =
                said.computeIfAbsent(der, list -> new HashMap<>());
        Optional<RevocationStatement> before = known.get(both);
        if (before != null) {
            return before;
        }
        Optional<RevocationStatement> now = evaluate(der, certificate, issuer);
        known.put(both, now);
        return now;
    }

    private Optional<RevocationStatement> evaluate(byte[] der, X509Certificate certificate, X509Certificate issuer) {
        if (!work.more(0) || !isFromIssuer(der, certificate) || !work.more(der.length)) {
            return Optional.empty();
        }
        try {
            X509CRL crl = CertificateReader.list(der);
            if (!crl.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())
                    || (issuer.getKeyUsage() != null && !issuer.getKeyUsage()[CRL_SIGN])
                    || !covers(crl, certificate)
                    || !isAcceptable(crl, issuer)) {
                return Optional.empty();
            }
            crl.verify(issuer.getPublicKey());
            X509CRLEntry entry = crl.getRevokedCertificate(certificate.getSerialNumber());
            return entry != null && entry.hasUnsupportedCriticalExtension()
                    ? Optional.empty()
                    : Optional.of(statement(crl, entry));
        } catch (GeneralSecurityException | RuntimeException e) {
            // A list is untrusted, and its parsers throw many kinds of exceptions.
            return Optional.empty();
        }
    }

    /** Returns whether the issuer of the certificate issued a list; reads the head of the list only. */
    private static boolean isFromIssuer(byte[] der, X509Certificate certificate) {
        try {
            if (new ASN1StreamParser(der).readObject() instanceof ASN1SequenceParser list
                    && list.readObject() instanceof ASN1SequenceParser head) {
                ASN1Object part = head.readObject().toASN1Primitive();
                if (part instanceof ASN1Integer) {
                    // The algorithm is between version and issuer.
                    part = head.readObject().toASN1Primitive();
                }
                return part instanceof ASN1Sequence
                        && CertificateReader.isNamed(certificate.getIssuerX500Principal(), head.readObject());
            }
            return false;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static RevocationStatement statement(X509CRL crl, @Nullable X509CRLEntry entry) {
        Date next = crl.getNextUpdate();
        return new RevocationStatement(
                crl.getThisUpdate().toInstant(),
                next == null ? null : next.toInstant(),
                entry == null ? null : entry.getRevocationDate().toInstant(),
                entry != null && entry.getRevocationReason() == CRLReason.CERTIFICATE_HOLD);
    }

    private boolean isAcceptable(X509CRL crl, X509Certificate issuer) throws CRLException {
        SignatureScheme scheme = AuthorityAlgorithms.of(crl);
        Instant made = crl.getThisUpdate().toInstant();
        return scheme != null && rules.takes(scheme.with(issuer.getPublicKey()), made);
    }

    private static boolean covers(X509CRL crl, X509Certificate certificate) {
        Set<String> critical = crl.getCriticalExtensionOIDs();
        Set<String> known = Set.of(Extension.issuingDistributionPoint.getId());
        if (!known.containsAll(critical == null ? Set.of() : critical)
                || crl.getExtensionValue(Extension.deltaCRLIndicator.getId()) != null) {
            return false;
        }
        Optional<ASN1Primitive> value =
                CertificateUrls.value(crl.getExtensionValue(Extension.issuingDistributionPoint.getId()));
        return value.isEmpty() || covers(IssuingDistributionPoint.getInstance(value.get()), certificate);
    }

    private static boolean covers(IssuingDistributionPoint point, X509Certificate certificate) {
        boolean authority = certificate.getBasicConstraints() >= 0;
        if (point.isIndirectCRL()
                || point.onlyContainsAttributeCerts()
                || point.getOnlySomeReasons() != null
                || (point.onlyContainsUserCerts() && authority)
                || (point.onlyContainsCACerts() && !authority)) {
            return false;
        }
        if (point.getDistributionPoint() == null) {
            return true;
        }
        List<URI> named = new ArrayList<>();
        CertificateUrls.names(point.getDistributionPoint(), named);
        return !Collections.disjoint(named, CertificateUrls.lists(certificate));
    }
}
