package vn.lienthong.sandbox.internal.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates for one authority, with the URLs of its services. */
final class CertificateIssuer {
    static final String ALGORITHM = "SHA256withECDSA";
    private static final AtomicLong SERIALS = new AtomicLong(System.currentTimeMillis() << 16);

    private final X500Name name;
    private final KeyPair keys;
    private final String crl;
    private final String services;

    /**
     * @param crl URL of its revocation list; empty for none
     * @param services base URL of its other services; empty for none
     */
    CertificateIssuer(X500Name name, KeyPair keys, String crl, String services) {
        this.name = name;
        this.keys = keys;
        this.crl = crl;
        this.services = services;
    }

    X500Name name() {
        return name;
    }

    KeyPair keys() {
        return keys;
    }

    /** The purpose of a certificate. */
    enum CertificateUse {
        AUTHORITY,
        SIGNING,
        TIME_STAMPING,
        OCSP_SIGNING
    }

    /**
     * The subject of a certificate and its validity.
     *
     * @param from start of the validity
     * @param to end of the validity
     */
    record CertificateSubject(X500Name name, PublicKey key, Instant from, Instant to) {}

    X509Certificate issue(CertificateSubject subject, CertificateUse use) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.valueOf(SERIALS.incrementAndGet()),
                    Date.from(subject.from()),
                    Date.from(subject.to()),
                    subject.name(),
                    subject.key());
            JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(subject.key()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(keys.getPublic()));
            addKeyUsage(builder, use);
            addServiceAddresses(builder);
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("a certificate of the sandbox cannot be made", e);
        }
    }

    private static void addKeyUsage(JcaX509v3CertificateBuilder builder, CertificateUse use) throws IOException {
        int usage = switch (use) {
            case AUTHORITY -> KeyUsage.keyCertSign | KeyUsage.cRLSign;
            case SIGNING -> KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            case TIME_STAMPING, OCSP_SIGNING -> KeyUsage.digitalSignature;
        };
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(use == CertificateUse.AUTHORITY));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        if (use == CertificateUse.TIME_STAMPING) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        } else if (use == CertificateUse.OCSP_SIGNING) {
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
            builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        }
    }

    private void addServiceAddresses(JcaX509v3CertificateBuilder builder) throws IOException {
        if (!crl.isEmpty()) {
            DistributionPointName place = new DistributionPointName(new GeneralNames(uri(crl)));
            builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(place, null, null)
            }));
        }
        if (!services.isEmpty()) {
            builder.addExtension(
                    Extension.authorityInfoAccess, false, new AuthorityInformationAccess(new AccessDescription[] {
                        accessDescription(AccessDescription.id_ad_ocsp, services + "/ocsp"),
                        accessDescription(AccessDescription.id_ad_caIssuers, services + "/ca.cer")
                    }));
        }
    }

    private static AccessDescription accessDescription(ASN1ObjectIdentifier method, String address) {
        return new AccessDescription(method, uri(address));
    }

    private static GeneralName uri(String address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address);
    }
}
