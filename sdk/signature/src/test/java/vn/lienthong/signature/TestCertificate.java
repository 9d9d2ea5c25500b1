package vn.lienthong.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
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
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import vn.lienthong.signature.TestAuthority.Identity;

/** A builder of a test certificate, by default an end entity that is valid from 2024 to 2030. */
public final class TestCertificate {
    private static final AtomicLong SERIAL = new AtomicLong(1000);

    private final X500Name subject;
    private @Nullable Identity issuer;
    private @Nullable KeyPair keys;
    private Instant from = Instant.parse("2024-01-01T00:00:00Z");
    private Instant to = Instant.parse("2030-01-01T00:00:00Z");
    private BigInteger serial = BigInteger.valueOf(SERIAL.incrementAndGet());
    private String algorithm = "";
    private final List<Extension> extensions = new ArrayList<>();
    private BasicConstraints constraints = new BasicConstraints(false);
    private int usage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

    TestCertificate(String subject) {
        this.subject = new X500Name(subject);
    }

    /** Sets the issuer. */
    public TestCertificate by(Identity issuer) {
        this.issuer = issuer;
        return this;
    }

    /** Sets the key. The default is a new P-256 key. */
    public TestCertificate key(KeyPair keys) {
        this.keys = keys;
        return this;
    }

    /** Sets the validity by two days, such as 2024-01-01. */
    public TestCertificate valid(String from, String to) {
        this.from = Instant.parse(from + "T00:00:00Z");
        this.to = Instant.parse(to + "T00:00:00Z");
        return this;
    }

    public TestCertificate serial(BigInteger serial) {
        this.serial = serial;
        return this;
    }

    /** Makes it an authority with this path length constraint. */
    public TestCertificate authority(int below) {
        constraints = new BasicConstraints(below);
        usage = TestAuthority.AUTHORITY_USAGE;
        return this;
    }

    /** Sets the bits of {@link KeyUsage}; 0 omits the extension. */
    public TestCertificate usage(int usage) {
        this.usage = usage;
        return this;
    }

    /** Sets the signature algorithm of the issuer. The default uses SHA-256. */
    public TestCertificate algorithm(String algorithm) {
        this.algorithm = algorithm;
        return this;
    }

    public TestCertificate purpose(boolean critical, KeyPurposeId... purposes) {
        return extension(Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purposes));
    }

    /** Sets the URL of its CRL. */
    public TestCertificate crlAt(String address) {
        GeneralNames names = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, address));
        DistributionPoint point = new DistributionPoint(new DistributionPointName(names), null, null);
        return extension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {point}));
    }

    /** Sets the URLs of its OCSP responder and of its issuer's certificate. */
    public TestCertificate accessAt(String ocsp, String issuerCertificate) {
        AccessDescription[] both = {
            new AccessDescription(
                    AccessDescription.id_ad_ocsp, new GeneralName(GeneralName.uniformResourceIdentifier, ocsp)),
            new AccessDescription(
                    AccessDescription.id_ad_caIssuers,
                    new GeneralName(GeneralName.uniformResourceIdentifier, issuerCertificate))
        };
        return extension(Extension.authorityInfoAccess, false, new AuthorityInformationAccess(both));
    }

    public TestCertificate extension(ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) {
        try {
            extensions.add(new Extension(id, critical, value.toASN1Primitive().getEncoded("DER")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Creates the certificate with its key. */
    public Identity make() {
        KeyPair pair = keys == null ? TestAuthority.ec() : keys;
        PrivateKey signing = issuer == null ? pair.getPrivate() : issuer.key();
        SubjectPublicKeyInfo key =
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
        X500Name issuerName = issuer == null
                ? subject
                : X500Name.getInstance(
                        issuer.certificate().getSubjectX500Principal().getEncoded());
        try {
            X509v3CertificateBuilder builder =
                    new X509v3CertificateBuilder(issuerName, serial, Date.from(from), Date.from(to), subject, key);
            X509ExtensionUtils ids = new BcX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, constraints);
            builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(key));
            SubjectPublicKeyInfo issuerKey = issuer == null
                    ? key
                    : SubjectPublicKeyInfo.getInstance(
                            issuer.certificate().getPublicKey().getEncoded());
            builder.addExtension(Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(issuerKey));
            if (usage != 0) {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            }
            for (Extension extension : extensions) {
                builder.addExtension(extension);
            }
            byte[] der = builder.build(new JcaContentSignerBuilder(algorithm(signing)).build(signing))
                    .getEncoded();
            X509Certificate made = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            return new Identity(
                    pair.getPrivate(), TestAuthority.chained(made, issuer == null ? List.of() : issuer.chain()));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String algorithm(PrivateKey signing) {
        return algorithm.isEmpty() ? sha256With(signing) : algorithm;
    }

    static String sha256With(PrivateKey key) {
        return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }
}
