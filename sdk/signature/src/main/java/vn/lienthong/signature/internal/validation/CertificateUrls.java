package vn.lienthong.signature.internal.validation;

import java.io.IOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.jspecify.annotations.Nullable;

/** The URLs in a certificate, which its issuer chose. */
final class CertificateUrls {
    private static final int MAX_URLS = 5;

    private CertificateUrls() {}

    static List<URI> issuers(X509Certificate certificate) {
        return access(certificate, AccessDescription.id_ad_caIssuers);
    }

    static List<URI> responders(X509Certificate certificate) {
        return access(certificate, AccessDescription.id_ad_ocsp);
    }

    private static List<URI> access(X509Certificate certificate, ASN1ObjectIdentifier method) {
        List<URI> addresses = new ArrayList<>();
        try {
            Optional<ASN1Primitive> value = extension(certificate, Extension.authorityInfoAccess);
            if (value.isPresent()) {
                for (AccessDescription one :
                        AuthorityInformationAccess.getInstance(value.get()).getAccessDescriptions()) {
                    if (one.getAccessMethod().equals(method)) {
                        add(one.getAccessLocation(), addresses);
                    }
                }
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            // An unreadable extension contains no URL.
        }
        return addresses;
    }

    static List<URI> lists(X509Certificate certificate) {
        List<URI> addresses = new ArrayList<>();
        try {
            Optional<ASN1Primitive> value = extension(certificate, Extension.cRLDistributionPoints);
            if (value.isPresent()) {
                for (DistributionPoint point :
                        CRLDistPoint.getInstance(value.get()).getDistributionPoints()) {
                    names(point.getDistributionPoint(), addresses);
                }
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            // An unreadable extension contains no URL.
        }
        return addresses;
    }

    /** Adds the URLs of a distribution point. */
    static void names(@Nullable DistributionPointName point, List<URI> addresses) {
        if (point != null && point.getType() == DistributionPointName.FULL_NAME) {
            for (GeneralName name : GeneralNames.getInstance(point.getName()).getNames()) {
                add(name, addresses);
            }
        }
    }

    private static void add(GeneralName name, List<URI> addresses) {
        if (name.getTagNo() == GeneralName.uniformResourceIdentifier && addresses.size() < MAX_URLS) {
            try {
                addresses.add(
                        URI.create(ASN1IA5String.getInstance(name.getName()).getString()));
            } catch (IllegalArgumentException e) {
                // Not a valid URL.
            }
        }
    }

    /**
     * Returns the value of an extension.
     *
     * @throws IllegalArgumentException if it is not valid ASN.1
     */
    static Optional<ASN1Primitive> extension(X509Certificate certificate, ASN1ObjectIdentifier id) {
        return value(certificate.getExtensionValue(id.getId()));
    }

    static Optional<ASN1Primitive> value(byte @Nullable [] extension) {
        if (extension == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ASN1Primitive.fromByteArray(
                    ASN1OctetString.getInstance(extension).getOctets()));
        } catch (IOException e) {
            throw new IllegalArgumentException("no ASN.1", e);
        }
    }
}
