package vn.lienthong.sandbox.internal.trust;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import vn.lienthong.sandbox.TrustHolder;
import vn.lienthong.sandbox.TrustService;

/** A root, an authority below it, the certificates that it issued, and the revocations. */
public final class CertificateHierarchy {
    private static final Duration HIERARCHY_AGE = Duration.ofDays(60);
    private static final Duration YEAR = Duration.ofDays(365);

    private final Clock clock;
    private final X509Certificate root;
    private final X509Certificate authority;
    private final X509Certificate timestampAuthority;
    private final X509Certificate expiredTimestampAuthority;
    private final X509Certificate responder;
    private final Map<TrustHolder, X509Certificate> holders;
    private final Map<BigInteger, Instant> revokedSerials = new ConcurrentHashMap<>();

    public CertificateHierarchy(Clock clock, String url) {
        this.clock = clock;
        Instant now = clock.instant();
        Instant from = now.minus(HIERARCHY_AGE);
        CertificateIssuer top =
                new CertificateIssuer(distinguishedName("CƠ QUAN GỐC KIỂM THỬ", ""), SandboxKeyPairs.ROOT, "", "");
        this.root = top.issue(
                subject(top.name(), SandboxKeyPairs.ROOT, from, now.plus(YEAR.multipliedBy(20))),
                CertificateIssuer.CertificateUse.AUTHORITY);
        CertificateIssuer above =
                new CertificateIssuer(top.name(), SandboxKeyPairs.ROOT, url + TrustService.ROOT_CRL.path(), "");
        X500Name name = distinguishedName("CƠ QUAN CHỨNG THỰC KIỂM THỬ", "");
        this.authority = above.issue(
                subject(name, SandboxKeyPairs.AUTHORITY, from, now.plus(YEAR.multipliedBy(10))),
                CertificateIssuer.CertificateUse.AUTHORITY);
        CertificateIssuer issuer =
                new CertificateIssuer(name, SandboxKeyPairs.AUTHORITY, url + TrustService.CRL.path(), url);
        Instant to = now.plus(YEAR.multipliedBy(3));
        X500Name clockName = distinguishedName("DẤU THỜI GIAN KIỂM THỬ", "");
        this.timestampAuthority = issuer.issue(
                subject(clockName, SandboxKeyPairs.TIMESTAMP_AUTHORITY, from, to),
                CertificateIssuer.CertificateUse.TIME_STAMPING);
        this.expiredTimestampAuthority = issuer.issue(
                subject(clockName, SandboxKeyPairs.TIMESTAMP_AUTHORITY, from, from.plusSeconds(60)),
                CertificateIssuer.CertificateUse.TIME_STAMPING);
        this.responder = issuer.issue(
                subject(distinguishedName("TRẠNG THÁI KIỂM THỬ", ""), SandboxKeyPairs.RESPONDER, from, to),
                CertificateIssuer.CertificateUse.OCSP_SIGNING);
        X500Name person = distinguishedName("NGUYỄN VĂN KIỂM THỬ", "CCCD:038004000011");
        X500Name agency = distinguishedName("SỞ TƯ PHÁP KIỂM THỬ", "MST:0100109106");
        this.holders = Map.of(
                TrustHolder.PERSON,
                        issuer.issue(
                                subject(person, SandboxKeyPairs.PERSON, from, to),
                                CertificateIssuer.CertificateUse.SIGNING),
                TrustHolder.AGENCY,
                        issuer.issue(
                                subject(agency, SandboxKeyPairs.AGENCY, from, to),
                                CertificateIssuer.CertificateUse.SIGNING),
                TrustHolder.EXPIRED_PERSON,
                        issuer.issue(
                                subject(person, SandboxKeyPairs.PERSON, from, now.minus(Duration.ofDays(1))),
                                CertificateIssuer.CertificateUse.SIGNING));
    }

    private static CertificateIssuer.CertificateSubject subject(X500Name name, KeyPair keys, Instant from, Instant to) {
        return new CertificateIssuer.CertificateSubject(name, keys.getPublic(), from, to);
    }

    private static X500Name distinguishedName(String common, String id) {
        X500NameBuilder builder = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, "TỔ CHỨC KIỂM THỬ")
                .addRDN(BCStyle.CN, common);
        return (id.isEmpty() ? builder : builder.addRDN(BCStyle.UID, id)).build();
    }

    public Instant now() {
        return clock.instant();
    }

    public X509Certificate root() {
        return root;
    }

    public X509Certificate authority() {
        return authority;
    }

    X509Certificate timestampAuthority(boolean ended) {
        return ended ? expiredTimestampAuthority : timestampAuthority;
    }

    X509Certificate responder() {
        return responder;
    }

    /** Returns the certificate chain of a holder. */
    public List<X509Certificate> chain(TrustHolder holder) {
        return List.of(Optional.ofNullable(holders.get(holder)).orElseThrow(), authority, root);
    }

    public static KeyPair keys(TrustHolder holder) {
        return holder == TrustHolder.AGENCY ? SandboxKeyPairs.AGENCY : SandboxKeyPairs.PERSON;
    }

    public void revoke(TrustHolder holder, Instant when) {
        revokedSerials.put(chain(holder).get(0).getSerialNumber(), when);
    }

    /** Returns the times of revocation by serial number. */
    Map<BigInteger, Instant> revokedSerials() {
        return revokedSerials;
    }

    /** Returns whether the authority issued a certificate with this serial number. */
    boolean isIssued(BigInteger serial) {
        return Stream.concat(
                        holders.values().stream(), Stream.of(timestampAuthority, expiredTimestampAuthority, responder))
                .anyMatch(certificate -> certificate.getSerialNumber().equals(serial));
    }

    /** Returns key and chain of a holder, with the alias {@code signer}. */
    public byte[] pkcs12(TrustHolder holder, char[] password) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            Certificate[] chain = chain(holder).toArray(new Certificate[0]);
            store.setKeyEntry("signer", keys(holder).getPrivate(), password, chain);
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a key store cannot be made", e);
        }
    }

    static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was made cannot be encoded", e);
        }
    }
}
