package vn.lienthong.signature;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;

/**
 * A test PKI, created once for all tests: a root, an authority for agencies, and their end entities. All keys are
 * generated and all names are invented. {@link #issue} creates any other certificate, including invalid ones.
 */
public final class TestAuthority {
    /** The time of the tests, at which the certificates of {@link #standard()} are valid. */
    public static final Instant NOW = Instant.parse("2026-06-01T03:00:00Z");
    /** A time before the law that requires RSASSA-PSS. */
    public static final Instant BEFORE_LAW = Instant.parse("2025-03-03T03:00:00Z");

    private static final TestAuthority STANDARD = new TestAuthority();

    private final Identity root;
    private final Identity authority;
    private final Identity agency;
    private final Identity agencyEc;
    private final Identity person;
    private final Identity tsa;
    private final Identity responder;

    /** A key with its certificate chain, from its certificate to the root. */
    public record Identity(PrivateKey key, List<X509Certificate> chain) {
        public Identity {
            chain = List.copyOf(chain);
        }

        public X509Certificate certificate() {
            return chain.get(0);
        }
    }

    private TestAuthority() {
        root = issue("C=VN,O=KIỂM THỬ,CN=GỐC KIỂM THỬ")
                .key(rsa())
                .authority(5)
                .valid("2010-01-01", "2050-01-01")
                .make();
        authority = issue("C=VN,O=KIỂM THỬ,CN=CA KIỂM THỬ CHO CƠ QUAN")
                .by(root)
                .key(rsa())
                .authority(0)
                .valid("2015-01-01", "2045-01-01")
                .make();
        agency = issue("C=VN,L=Hà Nội,O=SỞ KIỂM THỬ,CN=SỞ KIỂM THỬ,UID=MNS:1000001,UID=MST:0123456789")
                .by(authority)
                .key(rsa())
                .make();
        agencyEc = issue("C=VN,L=Hà Nội,O=SỞ KIỂM THỬ,CN=SỞ KIỂM THỬ,UID=MST:0123456789")
                .by(authority)
                .key(ec())
                .make();
        person = issue("C=VN,O=SỞ KIỂM THỬ,CN=NGUYỄN VĂN KIỂM THỬ,UID=CCCD:001000000001")
                .by(authority)
                .key(ec())
                .make();
        tsa = issue("C=VN,O=KIỂM THỬ,CN=DẤU THỜI GIAN KIỂM THỬ")
                .by(authority)
                .key(rsa())
                .purpose(true, KeyPurposeId.id_kp_timeStamping)
                .make();
        responder = issue("C=VN,O=KIỂM THỬ,CN=OCSP KIỂM THỬ")
                .by(authority)
                .key(ec())
                .purpose(false, KeyPurposeId.id_kp_OCSPSigning)
                .make();
    }

    /** Returns the instance that all tests share. */
    public static TestAuthority standard() {
        return STANDARD;
    }

    public Identity root() {
        return root;
    }

    /** Returns the intermediate authority. */
    public Identity authority() {
        return authority;
    }

    /** Returns an agency with an RSA key of 2,048 bits. */
    public Identity agency() {
        return agency;
    }

    /** Returns the same agency with a P-256 key. */
    public Identity agencyEc() {
        return agencyEc;
    }

    /** Returns an official with a P-256 key. */
    public Identity person() {
        return person;
    }

    public Identity tsa() {
        return tsa;
    }

    /** Returns the signer of OCSP responses for {@link #authority()}. */
    public Identity responder() {
        return responder;
    }

    /** Starts a certificate of a subject, self-signed by default. */
    public static TestCertificate issue(String subject) {
        return new TestCertificate(subject);
    }

    /** Returns trust anchors with the root. */
    public TrustAnchors anchors() {
        return TrustAnchors.of(new TrustAnchor(root.certificate(), "test root"));
    }

    /**
     * Returns a CRL of the authority that is issued at a moment and valid for a week. It lists these numbers as
     * revoked one day earlier.
     */
    public byte[] crl(Instant at, BigInteger... revoked) {
        return TestRevocation.crl(authority, at, at.minusSeconds(86_400), revoked);
    }

    /** Returns a CRL of the root. */
    public byte[] rootCrl(Instant at, BigInteger... revoked) {
        return TestRevocation.crl(root, at, at.minusSeconds(86_400), revoked);
    }

    /** Returns a basic OCSP response of the responder with the status good for a certificate of the authority. */
    public byte[] ocspGood(X509Certificate certificate, Instant at) {
        return TestRevocation.ocsp(responder, certificate, authority.certificate(), at, null);
    }

    /** Returns a basic OCSP response with the status revoked since a moment. */
    public byte[] ocspRevoked(X509Certificate certificate, Instant at, Instant since) {
        return TestRevocation.ocsp(responder, certificate, authority.certificate(), at, since);
    }

    /** Returns an RFC 3161 token of {@link #tsa()} over bytes. */
    public byte[] timestamp(byte[] stamped, Instant at) {
        return TestStamps.token(tsa, stamped, at);
    }

    /** Returns certificates as a PEM file. */
    public static String pem(X509Certificate... certificates) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            for (X509Certificate certificate : certificates) {
                writer.writeObject(certificate);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** Generates an RSA key of 2,048 bits. This is slow, so generate few. */
    public static KeyPair rsa() {
        return rsa(2048);
    }

    /** Generates an RSA key. */
    public static KeyPair rsa(int bits) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(bits);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Generates a P-256 key. */
    public static KeyPair ec() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key usage of an authority. */
    static final int AUTHORITY_USAGE = KeyUsage.keyCertSign | KeyUsage.cRLSign;

    static List<X509Certificate> chained(X509Certificate first, List<X509Certificate> rest) {
        List<X509Certificate> chain = new ArrayList<>(List.of(first));
        chain.addAll(rest);
        return chain;
    }
}
