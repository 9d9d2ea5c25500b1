package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.signature.TestAuthority.BEFORE_LAW;
import static vn.lienthong.signature.TestAuthority.NOW;
import static vn.lienthong.signature.TestAuthority.issue;
import static vn.lienthong.signature.VerificationFixture.CONTENT;
import static vn.lienthong.signature.VerificationFixture.PKI;
import static vn.lienthong.signature.VerificationFixture.assertVerdict;
import static vn.lienthong.signature.VerificationFixture.at;
import static vn.lienthong.signature.VerificationFixture.good;
import static vn.lienthong.signature.VerificationFixture.one;

import java.io.IOException;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.TestAuthority.Identity;

class TimesTest {
    private static final String STAMP = PKCSObjectIdentifiers.id_aa_signatureTimeStampToken.getId();

    @Test
    @Tag("LT-SIG-050")
    @Tag("LT-SIG-051")
    @DisplayName("A trusted timestamp proves the time, the earliest of several")
    void proven() {
        SignatureReport report = one(good().stamped(BEFORE_LAW).make());
        assertVerdict(report, SignatureVerdict.VALID);
        assertThat(report.evidence().provenTime()).isEqualTo("2025-03-03T10:00:00+07:00");
        assertThat(one(good().make()).evidence().provenTime()).isNull();
    }

    @Test
    @Tag("LT-SIG-050")
    @DisplayName("What was signed while a certificate was in force stays valid when that has ended")
    void after() {
        Identity brief = issue("C=VN,O=SỞ KIỂM THỬ,CN=SỞ KIỂM THỬ")
                .by(PKI.authority())
                .valid("2024-01-01", "2025-06-01")
                .make();
        TestCms cms = TestCms.of(brief, CONTENT)
                .attached()
                .claims(BEFORE_LAW)
                .stamped(BEFORE_LAW)
                .fresh(BEFORE_LAW)
                .fresh(NOW);
        assertVerdict(one(cms.make()), SignatureVerdict.VALID);
        Instant late = Instant.parse("2025-07-01T00:00:00Z");
        assertVerdict(
                one(TestCms.of(brief, CONTENT)
                        .attached()
                        .stamped(late)
                        .fresh(NOW)
                        .make()),
                SignatureVerdict.NOT_TRUSTED,
                "signature.chain.time");
    }

    @Test
    @Tag("LT-SIG-051")
    @DisplayName("A token over something else, or a broken one, proves nothing")
    void broken() {
        ASN1Primitive other = token(PKI.timestamp(CONTENT, BEFORE_LAW));
        SignatureReport report = one(good().unsigned(STAMP, other).make());
        assertVerdict(report, SignatureVerdict.VALID, "signature.stamp.broken");
        assertThat(report.evidence().provenTime()).isNull();
    }

    private static ASN1Primitive token(byte[] der) {
        try {
            return ASN1Primitive.fromByteArray(der);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("LT-SIG-051")
    @DisplayName("A token of an invalid or untrusted timestamp service, or of the future, proves nothing")
    void untrusted() {
        assertNoTime(good().stampedBy(PKI.agency(), BEFORE_LAW).make(), "signature.stamp.rules");
        Identity alone = issue("C=VN,CN=DẤU LẠ KIỂM THỬ")
                .purpose(true, KeyPurposeId.id_kp_timeStamping)
                .make();
        assertNoTime(good().stampedBy(alone, BEFORE_LAW).make(), "signature.stamp.untrusted");
        assertNoTime(good().stamped(NOW.plusSeconds(3600)).make(), "signature.stamp.rules");
        assertNoTime(good().stamped(NOW.plusSeconds(301)).make(), "signature.stamp.rules");
        SignatureReport moment = one(good().stamped(NOW.plusSeconds(60)).make());
        assertThat(moment.evidence().provenTime()).isEqualTo("2026-06-01T10:00:00+07:00");
    }

    private static void assertNoTime(byte[] document, String key) {
        SignatureReport report = one(document);
        assertVerdict(report, SignatureVerdict.VALID, key);
        assertThat(report.evidence().provenTime()).isNull();
    }

    @Test
    @Tag("LT-SIG-051")
    @DisplayName("A revoked service proves nothing; of an unknown one only the archive accepts the time, with a mark")
    void services() {
        byte[] revoked = TestCms.of(PKI.agency(), CONTENT)
                .attached()
                .stamped(BEFORE_LAW)
                .crl(PKI.crl(NOW, PKI.tsa().certificate().getSerialNumber()))
                .crl(PKI.rootCrl(NOW))
                .make();
        SignatureReport report = one(revoked);
        assertVerdict(report, SignatureVerdict.VALID, "signature.stamp.revoked");
        assertThat(report.evidence().provenTime()).isNull();
        byte[] unknown =
                TestCms.of(PKI.agency(), CONTENT).attached().stamped(BEFORE_LAW).make();
        assertThat(one(unknown).evidence().provenTime()).isNull();
        assertThat(one(unknown, VerificationFixture.archive()).evidence().provenTime())
                .isNotNull();
        assertVerdict(one(unknown, VerificationFixture.archive()), SignatureVerdict.VALID, "signature.stamp.unknown");
    }

    @Test
    @Tag("LT-SIG-051")
    @DisplayName("The certificate of a service that has ended since proves the time in the archive only")
    void endedService() {
        Identity ended = issue("C=VN,CN=DẤU CŨ KIỂM THỬ")
                .by(PKI.authority())
                .valid("2024-01-01", "2026-01-01")
                .purpose(true, KeyPurposeId.id_kp_timeStamping)
                .make();
        byte[] cms = good().fresh(BEFORE_LAW).stampedBy(ended, BEFORE_LAW).make();
        assertNoTime(cms, "signature.stamp.ended");
        assertThat(one(cms, VerificationFixture.archive()).evidence().provenTime())
                .isNotNull();
    }

    @Test
    @Tag("LT-SIG-030")
    @DisplayName(
            "PKCS#1 v1.5 is marked where the proven time, else the claimed one, lies before the law, and refused elsewhere; the archive marks it")
    void pkcs1() {
        byte[] proven = older().stamped(BEFORE_LAW).make();
        assertVerdict(one(proven), SignatureVerdict.VALID, "signature.algorithm.marked");
        byte[] lately = older().stamped(Instant.parse("2025-09-01T00:00:00Z")).make();
        assertVerdict(one(lately), SignatureVerdict.NOT_TRUSTED, "signature.algorithm.refused");
        byte[] claimed = older().claims(BEFORE_LAW).make();
        assertVerdict(one(claimed), SignatureVerdict.VALID, "signature.algorithm.marked");
        byte[] later = older().claims(Instant.parse("2025-09-01T00:00:00Z")).make();
        assertVerdict(one(later), SignatureVerdict.NOT_TRUSTED, "signature.algorithm.refused");
        assertVerdict(one(later, VerificationFixture.archive()), SignatureVerdict.VALID, "signature.algorithm.marked");
    }

    private static TestCms older() {
        return good().algorithm("SHA256withRSA", "SHA-256");
    }

    @Test
    @Tag("LT-SIG-031")
    @DisplayName(
            "SHA-1 of its years is marked in the archive, and refused today, for later years, or by a claim older than the certificate")
    void sha1() {
        Identity old = issue("C=VN,O=SỞ KIỂM THỬ,CN=SỞ KIỂM THỬ")
                .by(PKI.authority())
                .key(TestAuthority.rsa())
                .valid("2017-01-01", "2030-01-01")
                .make();
        TestCms then = TestCms.of(old, CONTENT)
                .attached()
                .fresh(NOW)
                .algorithm("SHA1withRSA", "SHA-1")
                .claims(Instant.parse("2018-05-05T05:00:00Z"));
        assertVerdict(
                one(then.make(), VerificationFixture.archive()), SignatureVerdict.VALID, "signature.algorithm.marked");
        assertVerdict(one(then.make()), SignatureVerdict.NOT_TRUSTED, "signature.algorithm.refused");
        byte[] later = then.claims(Instant.parse("2021-01-01T00:00:00Z")).make();
        assertVerdict(
                one(later, VerificationFixture.archive()), SignatureVerdict.NOT_TRUSTED, "signature.algorithm.refused");
        byte[] early = then.claims(Instant.parse("2016-12-31T00:00:00Z")).make();
        assertVerdict(
                one(early, VerificationFixture.archive()), SignatureVerdict.NOT_TRUSTED, "signature.algorithm.refused");
    }

    @Test
    @Tag("LT-SIG-032")
    @DisplayName("MD5 is never accepted, nor are keys of RSA below 1,024 bits; 1,024 are for the archive")
    void never() {
        assertVerdict(
                one(good().algorithm("MD5withRSA", "MD5").make(), VerificationFixture.archive()),
                SignatureVerdict.NOT_TRUSTED,
                "signature.algorithm.refused");
        Identity shorter = issue("C=VN,CN=NGẮN KIỂM THỬ")
                .by(PKI.authority())
                .key(TestAuthority.rsa(1024))
                .make();
        byte[] cms = TestCms.of(shorter, CONTENT)
                .attached()
                .fresh(NOW)
                .algorithm("SHA256withRSA", "SHA-256")
                .make();
        assertVerdict(one(cms), SignatureVerdict.NOT_TRUSTED, "signature.key.short");
        assertVerdict(one(cms, VerificationFixture.archive()), SignatureVerdict.VALID);
        assertThat(at(NOW).build().profile()).isEqualTo(VerificationProfile.STRICT);
        Identity tiny = issue("C=VN,CN=TÍ KIỂM THỬ")
                .by(PKI.authority())
                .key(TestAuthority.rsa(768))
                .make();
        byte[] weakest = TestCms.of(tiny, CONTENT)
                .attached()
                .fresh(NOW)
                .algorithm("SHA256withRSA", "SHA-256")
                .make();
        assertVerdict(one(weakest, VerificationFixture.archive()), SignatureVerdict.NOT_TRUSTED, "signature.key.short");
    }
}
