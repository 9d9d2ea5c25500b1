package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.signature.TestAuthority.BEFORE_LAW;
import static vn.lienthong.signature.TestAuthority.NOW;
import static vn.lienthong.signature.TestAuthority.issue;
import static vn.lienthong.signature.VerificationFixture.CONTENT;
import static vn.lienthong.signature.VerificationFixture.PKI;
import static vn.lienthong.signature.VerificationFixture.archive;
import static vn.lienthong.signature.VerificationFixture.assertVerdict;
import static vn.lienthong.signature.VerificationFixture.at;
import static vn.lienthong.signature.VerificationFixture.one;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.TestAuthority.Identity;

/** Tests of revocation and of the evidence for it. */
class RevokedTest {
    private static final X509Certificate AGENCY = PKI.agency().certificate();
    private static final BigInteger NUMBER = AGENCY.getSerialNumber();
    /** Two weeks ago: lists and responses with a validity of one week are expired. */
    private static final Instant OLD = NOW.minusSeconds(14 * 86_400);

    private static TestCms signed() {
        return TestCms.of(PKI.agency(), CONTENT).attached().crl(PKI.rootCrl(NOW));
    }

    /** Returns a signature with the response in Adobe's signed attribute. */
    private static TestCms with(byte[] basic) throws IOException {
        ASN1Primitive answer = ASN1Primitive.fromByteArray(TestRevocation.answer(basic));
        return signed().signed(
                        "1.2.840.113583.1.1.8", new DERSequence(new DERTaggedObject(true, 1, new DERSequence(answer))));
    }

    private static byte[] held(Instant made) {
        X509v2CRLBuilder builder = TestRevocation.crlBuilder(PKI.authority(), made, made.plusSeconds(86_400), made);
        builder.addCRLEntry(NUMBER, Date.from(made.minusSeconds(3600)), CRLReason.certificateHold);
        return TestRevocation.crl(PKI.authority(), builder);
    }

    @Test
    @Tag("LT-SIG-060")
    @DisplayName("A final revocation remains, regardless of the age of the list or response")
    void stale() throws IOException {
        byte[] listed = signed().crl(PKI.crl(OLD, NUMBER)).make();
        byte[] answered = with(PKI.ocspRevoked(AGENCY, OLD, BEFORE_LAW)).make();
        for (byte[] document : new byte[][] {listed, answered}) {
            assertVerdict(one(document), SignatureVerdict.NOT_TRUSTED, "signature.revoked.since");
            assertVerdict(one(document, archive()), SignatureVerdict.NOT_TRUSTED, "signature.revoked.since");
        }
        byte[] good = signed().crl(PKI.crl(OLD)).make();
        assertVerdict(one(good), SignatureVerdict.UNKNOWN, "signature.revocation.unknown");
        assertVerdict(one(good, archive()), SignatureVerdict.VALID, "signature.revocation.unknown");
    }

    @Test
    @Tag("LT-SIG-060")
    @DisplayName("A certificate on hold is revoked while the list is current, and unknown once it is expired")
    void held() {
        assertVerdict(one(signed().crl(held(NOW)).make()), SignatureVerdict.NOT_TRUSTED, "signature.revoked.since");
        assertVerdict(one(signed().crl(held(OLD)).make()), SignatureVerdict.UNKNOWN, "signature.revocation.unknown");
    }

    @Test
    @Tag("LT-SIG-060")
    @DisplayName("A revoked certificate is not trusted once it has ended either")
    void ended() {
        Identity brief = issue("C=VN,O=SỞ KIỂM THỬ,CN=SỞ KIỂM THỬ")
                .by(PKI.authority())
                .valid("2024-01-01", "2026-01-01")
                .make();
        BigInteger number = brief.certificate().getSerialNumber();
        TestCms cms = TestCms.of(brief, CONTENT).attached().fresh(BEFORE_LAW);
        assertVerdict(one(cms.make()), SignatureVerdict.UNKNOWN, "signature.time.missing");
        SignatureReport revoked = one(cms.crl(PKI.crl(BEFORE_LAW, number)).make());
        assertVerdict(revoked, SignatureVerdict.NOT_TRUSTED, "signature.revoked.since", "signature.time.missing");
        assertThat(revoked.decisive().orElseThrow().key()).isEqualTo("signature.revoked.since");
    }

    @Test
    @Tag("LT-SIG-060")
    @DisplayName("A revocation before the signature is reported if the signing time is proven")
    void proven() {
        TestCms cms = signed().stamped(NOW.minusSeconds(3600)).crl(PKI.crl(NOW, NUMBER));
        assertVerdict(one(cms.make()), SignatureVerdict.NOT_TRUSTED, "signature.revoked");
        assertVerdict(
                one(signed().crl(PKI.crl(NOW, NUMBER)).make()),
                SignatureVerdict.NOT_TRUSTED,
                "signature.revoked.since");
    }

    @Test
    @Tag("LT-SIG-045")
    @DisplayName("Neither a timestamp service nor an OCSP responder is believed by a certificate made with SHA-1")
    void weak() throws IOException {
        Identity tsa = weak(KeyPurposeId.id_kp_timeStamping);
        TestCms stamped = signed().fresh(NOW).stampedBy(tsa, BEFORE_LAW);
        SignatureReport report = one(stamped.make());
        assertVerdict(report, SignatureVerdict.VALID, "signature.stamp.chain");
        assertThat(report.evidence().provenTime()).isNull();
        assertThat(one(stamped.make(), archive()).evidence().provenTime()).isNotNull();
        Identity responder = weak(KeyPurposeId.id_kp_OCSPSigning);
        byte[] said = TestRevocation.ocsp(responder, AGENCY, PKI.authority().certificate(), NOW, null);
        assertVerdict(one(with(said).make()), SignatureVerdict.UNKNOWN, "signature.revocation.unknown");
        assertVerdict(one(with(PKI.ocspGood(AGENCY, NOW)).make(), at(NOW).build()), SignatureVerdict.VALID);
    }

    @Test
    @Tag("LT-SIG-060")
    @DisplayName("Many signatures over long lists are judged each, for a list is read once")
    void longLists() {
        X509v2CRLBuilder builder = TestRevocation.crlBuilder(PKI.authority(), NOW, NOW.plusSeconds(86_400), NOW);
        for (int i = 0; i < 50_000; i++) {
            builder.addCRLEntry(BigInteger.ONE.shiftLeft(100).add(BigInteger.valueOf(i)), Date.from(OLD), 0);
        }
        TestCms cms = TestCms.of(PKI.agencyEc(), CONTENT)
                .attached()
                .crl(TestRevocation.crl(PKI.authority(), builder))
                .crl(PKI.rootCrl(NOW));
        SignerInfo[] signers = new SignerInfo[90];
        Arrays.fill(signers, cms.signerInfo());
        assertThat(VerificationFixture.verify(cms.make(signers)).verdict()).isEqualTo(SignatureVerdict.VALID);
    }

    private static Identity weak(KeyPurposeId purpose) {
        return issue("C=VN,CN=DỊCH VỤ YẾU KIỂM THỬ")
                .by(PKI.authority())
                .valid("2019-01-01", "2030-01-01")
                .algorithm("SHA1withRSA")
                .purpose(true, purpose)
                .make();
    }
}
