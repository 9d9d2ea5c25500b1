package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.signature.TestAuthority.BEFORE_LAW;
import static vn.lienthong.signature.TestAuthority.NOW;
import static vn.lienthong.signature.TestAuthority.issue;
import static vn.lienthong.signature.VerificationFixture.CONTENT;
import static vn.lienthong.signature.VerificationFixture.PKI;
import static vn.lienthong.signature.VerificationFixture.assertVerdict;
import static vn.lienthong.signature.VerificationFixture.at;
import static vn.lienthong.signature.VerificationFixture.one;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.RevocationStatus.RevocationSource;
import vn.lienthong.signature.RevocationStatus.RevocationState;
import vn.lienthong.signature.TestAuthority.Identity;

class RevocationTest {
    private static final X509Certificate AGENCY = PKI.agency().certificate();
    private static final BigInteger NUMBER = AGENCY.getSerialNumber();

    private static TestCms signed() {
        return TestCms.of(PKI.agency(), CONTENT).attached().crl(PKI.rootCrl(NOW));
    }

    private static RevocationStatus first(SignatureReport report) {
        return report.evidence().revocations().get(0);
    }

    @Test
    @Tag("LT-SIG-060")
    @DisplayName("A current list in the document gives good or revoked, with its source and age")
    void lists() {
        SignatureReport good = one(signed().crl(PKI.crl(NOW)).make());
        assertVerdict(good, SignatureVerdict.VALID);
        assertThat(first(good).source()).isEqualTo(RevocationSource.CRL_IN_DOCUMENT);
        assertThat(first(good).producedAt()).isEqualTo("2026-06-01T10:00:00+07:00");
        SignatureReport revoked = one(signed().crl(PKI.crl(NOW, NUMBER)).make());
        assertVerdict(revoked, SignatureVerdict.NOT_TRUSTED, "signature.revoked.since");
        assertThat(revoked.trusted()).isEqualTo(TrustStatus.YES);
        assertThat(first(revoked).state()).isEqualTo(RevocationState.REVOKED);
        assertThat(first(revoked).revokedAt()).isEqualTo("2026-05-31T10:00:00+07:00");
    }

    @Test
    @Tag("LT-SIG-062")
    @DisplayName(
            "Without a statement, or with an expired one, the verdict is unknown; the archive accepts it with a mark")
    void unknown() {
        for (TestCms cms : List.of(signed(), signed().crl(PKI.crl(NOW.minusSeconds(8 * 86_400))))) {
            SignatureReport report = one(cms.make());
            assertVerdict(report, SignatureVerdict.UNKNOWN, "signature.revocation.unknown");
            assertThat(report.trusted()).isEqualTo(TrustStatus.YES);
            assertThat(first(report).state()).isEqualTo(RevocationState.UNKNOWN);
        }
        assertVerdict(
                one(signed().make(), VerificationFixture.archive()),
                SignatureVerdict.VALID,
                "signature.revocation.unknown");
    }

    @Test
    @Tag("LT-SIG-060")
    @DisplayName("A list issued before a certificate does not prove it good")
    void older() {
        Identity late = issue("C=VN,O=SỞ KIỂM THỬ,CN=SỞ KIỂM THỬ")
                .by(PKI.authority())
                .key(TestAuthority.ec())
                .valid("2026-05-30", "2027-05-30")
                .make();
        TestCms cms = TestCms.of(late, CONTENT).attached().crl(PKI.rootCrl(NOW));
        Instant before = Instant.parse("2026-05-29T03:00:00Z");
        assertVerdict(one(cms.crl(PKI.crl(before)).make()), SignatureVerdict.UNKNOWN, "signature.revocation.unknown");
        BigInteger number = late.certificate().getSerialNumber();
        assertVerdict(
                one(cms.crl(PKI.crl(before, number)).make()), SignatureVerdict.NOT_TRUSTED, "signature.revoked.since");
        TestCms fresh = TestCms.of(late, CONTENT).attached().crl(PKI.rootCrl(NOW));
        assertVerdict(one(fresh.crl(PKI.crl(NOW)).make()), SignatureVerdict.VALID);
    }

    @Test
    @Tag("LT-SIG-060")
    @DisplayName("What was revoked after the proven time was good then")
    void later() {
        TestCms cms = signed().stamped(BEFORE_LAW).crl(PKI.crl(NOW, NUMBER));
        SignatureReport report = one(cms.make());
        assertVerdict(report, SignatureVerdict.VALID);
        assertThat(first(report).state()).isEqualTo(RevocationState.GOOD);
        assertThat(first(report).revokedAt()).isNotNull();
    }

    @Test
    @Tag("LT-SIG-061")
    @DisplayName(
            "A list of another signer, an indirect, partial or delta one, or one with an unknown demand is not believed")
    void unbelieved() throws IOException {
        Identity namesake =
                issue("C=VN,O=KIỂM THỬ,CN=CA KIỂM THỬ CHO CƠ QUAN").authority(0).make();
        List<byte[]> lists = new ArrayList<>();
        lists.add(TestRevocation.crl(namesake, NOW, NOW));
        lists.add(TestRevocation.crl(PKI.root(), NOW, NOW));
        lists.add(with(Extension.issuingDistributionPoint, point(false, false, true)));
        lists.add(with(Extension.issuingDistributionPoint, point(false, true, false)));
        lists.add(with(Extension.deltaCRLIndicator, new ASN1Integer(1)));
        lists.add(with(new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.2"), point(false, false, false)));
        lists.add(PKI.crl(NOW.plusSeconds(86_400)));
        byte[] broken = PKI.crl(NOW);
        broken[broken.length - 5] ^= 1;
        lists.add(broken);
        for (byte[] list : lists) {
            assertVerdict(one(signed().crl(list).make()), SignatureVerdict.UNKNOWN, "signature.revocation.unknown");
        }
        byte[] users = with(Extension.issuingDistributionPoint, point(true, false, false));
        assertVerdict(one(signed().crl(users).make()), SignatureVerdict.VALID);
    }

    private static IssuingDistributionPoint point(boolean users, boolean authorities, boolean indirect) {
        return new IssuingDistributionPoint(null, users, authorities, null, indirect, false);
    }

    private static byte[] with(ASN1ObjectIdentifier id, ASN1Encodable value) throws IOException {
        X509v2CRLBuilder builder = TestRevocation.crlBuilder(PKI.authority(), NOW, NOW.plusSeconds(86_400), NOW);
        builder.addExtension(id, true, value);
        return TestRevocation.crl(PKI.authority(), builder);
    }

    @Test
    @Tag("LT-SIG-060")
    @DisplayName("A list without an expiry is current for the time that the caller permits")
    void endless() {
        Instant old = NOW.minusSeconds(3 * 86_400);
        byte[] list = TestRevocation.crl(PKI.authority(), TestRevocation.crlBuilder(PKI.authority(), old, null, old));
        assertVerdict(one(signed().crl(list).make()), SignatureVerdict.VALID);
        VerificationOptions strict = at(NOW).freshness(Duration.ofDays(2)).build();
        assertVerdict(one(signed().crl(list).make(), strict), SignatureVerdict.UNKNOWN);
    }

    @Test
    @Tag("LT-SIG-061")
    @DisplayName("An OCSP response is accepted only from the issuer or its authorised responder")
    void ocsp() throws IOException {
        SignatureReport good = one(with(PKI.ocspGood(AGENCY, NOW)));
        assertVerdict(good, SignatureVerdict.VALID);
        assertThat(first(good).source()).isEqualTo(RevocationSource.OCSP_IN_DOCUMENT);
        byte[] issuers =
                TestRevocation.ocsp(PKI.authority(), AGENCY, PKI.authority().certificate(), NOW, null);
        assertVerdict(one(with(issuers)), SignatureVerdict.VALID);
        assertVerdict(
                one(with(PKI.ocspRevoked(AGENCY, NOW, BEFORE_LAW))),
                SignatureVerdict.NOT_TRUSTED,
                "signature.revoked.since");
        for (Identity other : List.of(PKI.person(), PKI.root(), PKI.tsa())) {
            byte[] response = TestRevocation.ocsp(other, AGENCY, PKI.authority().certificate(), NOW, null);
            assertVerdict(one(with(response)), SignatureVerdict.UNKNOWN);
        }
        assertVerdict(one(with(PKI.ocspGood(PKI.person().certificate(), NOW))), SignatureVerdict.UNKNOWN);
        assertVerdict(one(with(PKI.ocspGood(AGENCY, NOW.minusSeconds(9 * 86_400)))), SignatureVerdict.UNKNOWN);
    }

    /** Returns a signature with the response in Adobe's signed attribute and with the list of the root. */
    private static byte[] with(byte[] basic) throws IOException {
        ASN1Primitive answer = ASN1Primitive.fromByteArray(TestRevocation.answer(basic));
        DERSequence archival = new DERSequence(new DERTaggedObject(true, 1, new DERSequence(answer)));
        return signed().signed("1.2.840.113583.1.1.8", archival).make();
    }

    @Test
    @Tag("LT-SIG-060")
    @DisplayName("Missing evidence is fetched from the addresses in the certificates, each once")
    void fetched() {
        Identity remote = issue("C=VN,O=SỞ KIỂM THỬ,CN=SỞ KIỂM THỬ")
                .by(PKI.authority())
                .crlAt("http://127.0.0.1/a.crl")
                .accessAt("http://127.0.0.1/ocsp", "http://127.0.0.1/a.crt")
                .make();
        byte[] cms = TestCms.of(remote, CONTENT)
                .attached()
                .crl(PKI.rootCrl(NOW))
                .certificates(remote.certificate())
                .make();
        byte[] ocsp = TestRevocation.answer(PKI.ocspGood(remote.certificate(), NOW));
        byte[] authority = der(PKI.authority().certificate());
        Courier courier = new Courier(Map.of("/ocsp", ocsp, "/a.crt", authority));
        SignatureReport report = one(cms, at(NOW).trustServiceClient(courier).build());
        assertVerdict(report, SignatureVerdict.VALID);
        assertThat(first(report).source()).isEqualTo(RevocationSource.OCSP_FETCHED);
        assertThat(courier.asked).containsExactly("CERTIFICATE /a.crt", "OCSP /ocsp");
        Courier lists = new Courier(Map.of("/a.crl", PKI.crl(NOW), "/a.crt", authority, "/ocsp", new byte[] {1}));
        SignatureReport listed = one(cms, at(NOW).trustServiceClient(lists).build());
        assertVerdict(listed, SignatureVerdict.VALID);
        assertThat(first(listed).source()).isEqualTo(RevocationSource.CRL_FETCHED);
        Courier nothing = new Courier(Map.of("/a.crt", authority));
        assertVerdict(one(cms, at(NOW).trustServiceClient(nothing).build()), SignatureVerdict.UNKNOWN);
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Serves content by path and records the requests. */
    private static final class Courier implements TrustServiceClient {
        private final Map<String, byte[]> there;
        private final List<String> asked = new ArrayList<>();

        Courier(Map<String, byte[]> there) {
            this.there = there;
        }

        @Override
        public byte[] send(TrustRequestKind errand, URI address, byte[] body) throws IOException {
            asked.add(errand + " " + address.getPath());
            byte[] answer = there.get(address.getPath());
            if (answer == null) {
                throw new IOException("not there");
            }
            return answer;
        }
    }
}
