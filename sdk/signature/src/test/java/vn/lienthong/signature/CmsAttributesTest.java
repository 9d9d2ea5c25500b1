package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.signature.VerificationFixture.CONTENT;
import static vn.lienthong.signature.VerificationFixture.PKI;
import static vn.lienthong.signature.VerificationFixture.assertVerdict;
import static vn.lienthong.signature.VerificationFixture.good;
import static vn.lienthong.signature.VerificationFixture.one;

import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.TestAuthority.Identity;
import vn.lienthong.signature.internal.DigestSource;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.internal.cms.CmsContainer;
import vn.lienthong.signature.internal.cms.CmsLocation;
import vn.lienthong.signature.internal.cms.CmsReader;

class CmsAttributesTest {
    private static final String CONTENT_TYPE = CMSAttributes.contentType.getId();
    private static final String DIGEST = CMSAttributes.messageDigest.getId();
    private static final String TIME = CMSAttributes.signingTime.getId();
    private static final String NAMED = PKCSObjectIdentifiers.id_aa_signingCertificateV2.getId();
    private static final String PROTECTION = CMSAttributes.cmsAlgorithmProtect.getId();
    private static final String COUNTER = CMSAttributes.counterSignature.getId();
    private static final AlgorithmIdentifier SHA256 =
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);

    private static ASN1Encodable time() {
        return new Time(Date.from(TestAuthority.NOW));
    }

    @Test
    @Tag("LT-SIG-072")
    @DisplayName("A mandatory signed attribute must be signed and must occur once")
    void placed() {
        assertVerdict(one(good().without(TIME).make()), SignatureVerdict.VALID);
        assertVerdict(
                one(good().without(TIME).unsigned(TIME, time()).make()),
                SignatureVerdict.NOT_INTACT,
                "signature.attribute.unsigned");
        assertVerdict(
                one(good().signed(TIME, time()).make()), SignatureVerdict.NOT_INTACT, "signature.attribute.repeated");
        assertVerdict(
                one(good().without(TIME)
                        .signed(TIME, time(), new Time(new Date(0)))
                        .make()),
                SignatureVerdict.NOT_INTACT,
                "signature.attribute.repeated");
        assertVerdict(
                one(good().signed(COUNTER, good().signerInfo()).make()),
                SignatureVerdict.NOT_INTACT,
                "signature.attribute.signed");
    }

    @Test
    @Tag("LT-SIG-072")
    @DisplayName("The signed content type is that of the content, and the digest is there")
    void needed() {
        assertVerdict(
                one(good().without(CONTENT_TYPE).make()),
                SignatureVerdict.NOT_INTACT,
                "signature.attribute.content-type");
        assertVerdict(
                one(good().without(CONTENT_TYPE)
                        .signed(CONTENT_TYPE, CMSObjectIdentifiers.encryptedData)
                        .make()),
                SignatureVerdict.NOT_INTACT,
                "signature.attribute.content-type");
        assertVerdict(one(good().without(DIGEST).make()), SignatureVerdict.NOT_INTACT, "signature.content.changed");
    }

    @Test
    @Tag("LT-SIG-070")
    @DisplayName("Unsorted signed attributes are read in their given order")
    void unsorted() {
        assertVerdict(one(good().unsorted().make()), SignatureVerdict.VALID);
    }

    @Test
    @Tag("LT-SIG-073")
    @DisplayName("The named certificate is the signer's; it may be missing except where the form demands it")
    void named() throws Exception {
        TestCms other = good().without(NAMED).signed(NAMED, new SigningCertificateV2(new ESSCertIDv2(new byte[32])));
        assertVerdict(one(other.make()), SignatureVerdict.NOT_TRUSTED, "signature.certificate.other");
        byte[] unnamed = TestCms.of(PKI.agency(), CONTENT).without(NAMED).make();
        assertThat(read(unnamed, CmsContainer.ADBE_DETACHED).doubts()).isEmpty();
        assertThat(read(unnamed, CmsContainer.CADES_DETACHED).doubts())
                .extracting(finding -> finding.key())
                .containsExactly("signature.certificate.unnamed");
        byte[] withName = TestCms.of(PKI.agency(), CONTENT).make();
        assertThat(read(withName, CmsContainer.CADES_DETACHED).doubts()).isEmpty();
    }

    @Test
    @Tag("LT-SIG-073")
    @DisplayName("Of two certificates with one key, the referenced one is the signer, at any position")
    void renewed() {
        KeyPair keys = TestAuthority.ec();
        Identity first = TestAuthority.issue("C=VN,CN=KIỂM THỬ")
                .by(PKI.authority())
                .key(keys)
                .make();
        Identity second = TestAuthority.issue("C=VN,CN=KIỂM THỬ")
                .by(PKI.authority())
                .key(keys)
                .make();
        X509Certificate[] both = {
            first.certificate(), second.certificate(), PKI.authority().certificate()
        };
        for (Identity signer : List.of(first, second)) {
            TestCms cms = TestCms.of(signer, CONTENT).attached().fresh(TestAuthority.NOW);
            SignerInfo info = cms.signerInfo();
            byte[] id = ASN1OctetString.getInstance(
                            ASN1OctetString.getInstance(signer.certificate().getExtensionValue("2.5.29.14"))
                                    .getOctets())
                    .getOctets();
            SignerInfo byKey = new SignerInfo(
                    new SignerIdentifier(new DEROctetString(id)),
                    info.getDigestAlgorithm(),
                    info.getAuthenticatedAttributes(),
                    info.getDigestEncryptionAlgorithm(),
                    info.getEncryptedDigest(),
                    info.getUnauthenticatedAttributes());
            SignatureReport report = one(cms.certificates(both).make(byKey));
            assertVerdict(report, SignatureVerdict.VALID);
            assertThat(report.evidence().chain()).startsWith(signer.certificate());
        }
    }

    @Test
    @Tag("LT-SIG-071")
    @DisplayName("A signature inside a PDF has one signer, and broken bytes make one that is not intact")
    void signers() throws Exception {
        TestCms cms = TestCms.of(PKI.agency(), CONTENT);
        assertThat(read(cms.make(), CmsContainer.ADBE_DETACHED).faults()).isEmpty();
        assertThat(read(cms.make(cms.signerInfo(), cms.signerInfo()), CmsContainer.ADBE_DETACHED)
                        .faults())
                .extracting(finding -> finding.key())
                .containsExactly("signature.cms.signers");
        assertThat(read(new byte[] {0x30, 3, 2, 1, 1}, CmsContainer.ADBE_DETACHED)
                        .faults())
                .extracting(finding -> finding.key())
                .containsExactly("signature.cms.broken");
        assertVerdict(
                one(good().certificates(PKI.root().certificate()).make()),
                SignatureVerdict.NOT_INTACT,
                "signature.certificate.missing");
    }

    @Test
    @Tag("LT-SIG-070")
    @DisplayName("adbe.pkcs7.sha1 carries the digest of what is shown, and is as weak as that")
    void sha1() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-1").digest(CONTENT);
        byte[] cms = TestCms.of(PKI.agency(), digest).attached().make();
        ParsedSignature found = read(cms, CmsContainer.ADBE_SHA1);
        assertThat(found.faults()).isEmpty();
        assertThat(found.algorithms()).isEqualTo(new SignatureAlgorithms("SHA-1", "RSASSA-PSS", 2048));
        byte[] wrong = TestCms.of(PKI.agency(), new byte[20]).attached().make();
        assertThat(read(wrong, CmsContainer.ADBE_SHA1).faults())
                .extracting(finding -> finding.key())
                .containsExactly("signature.content.changed");
    }

    @Test
    @Tag("LT-SIG-074")
    @DisplayName("The signed algorithms equal the unsigned ones; a contradiction is refused")
    void algorithms() {
        AlgorithmIdentifier ecdsa = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
        TestCms ec = TestCms.of(PKI.agencyEc(), CONTENT).attached().fresh(TestAuthority.NOW);
        assertVerdict(
                one(ec.signed(PROTECTION, new CMSAlgorithmProtection(SHA256, 1, ecdsa))
                        .make()),
                SignatureVerdict.VALID);
        TestCms other = TestCms.of(PKI.agencyEc(), CONTENT)
                .attached()
                .signed(
                        PROTECTION,
                        new CMSAlgorithmProtection(
                                SHA256, 1, new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA1)));
        assertVerdict(one(other.make()), SignatureVerdict.NOT_INTACT, "signature.algorithm.protection");
        TestCms shown = TestCms.of(PKI.agencyEc(), CONTENT)
                .attached()
                .shows(new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384));
        assertVerdict(one(shown.make()), SignatureVerdict.NOT_INTACT, "signature.algorithm.unknown");
    }

    @Test
    @Tag("LT-SIG-074")
    @DisplayName("RSASSA-PSS is verified with the parameters that it names: digest, mask, salt and trailer")
    void pss() {
        for (RSASSAPSSparams wrong : List.of(pss(SHA256, 20, 1), pss(SHA256, 32, 2), pss(SHA256, 1 << 20, 1))) {
            assertThat(one(good().shows(identifier(wrong)).make()).intact()).isFalse();
        }
        assertVerdict(one(good().shows(identifier(pss(SHA256, 32, 1))).make()), SignatureVerdict.VALID);
        AlgorithmIdentifier bare = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSASSA_PSS);
        assertVerdict(one(good().shows(bare).make()), SignatureVerdict.NOT_INTACT, "signature.algorithm.unknown");
    }

    private static RSASSAPSSparams pss(AlgorithmIdentifier digest, int salt, int trailer) {
        AlgorithmIdentifier mask = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, digest);
        return new RSASSAPSSparams(digest, mask, new ASN1Integer(salt), new ASN1Integer(trailer));
    }

    private static AlgorithmIdentifier identifier(RSASSAPSSparams parameters) {
        return new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSASSA_PSS, parameters);
    }

    @Test
    @Tag("LT-SIG-075")
    @DisplayName("A counter-signature is reported and never counted; an invalid one is reported too")
    void counter() {
        // An ECDSA value differs each time, so that the deterministic PKCS#1 value is countersigned.
        TestCms countersigned = archived();
        byte[] value = countersigned.signerInfo().getEncryptedDigest().getOctets();
        TestCms counter = TestCms.of(PKI.agencyEc(), value).without(CONTENT_TYPE);
        byte[] true1 = archived()
                .unsigned(COUNTER, counter.signerInfo())
                .certificates(all())
                .make();
        SignatureReport kept = one(true1, VerificationFixture.archive());
        assertVerdict(kept, SignatureVerdict.VALID, "signature.counter.kept");
        TestCms over = TestCms.of(PKI.agencyEc(), new byte[10]).without(CONTENT_TYPE);
        byte[] false1 = archived()
                .unsigned(COUNTER, over.signerInfo())
                .certificates(all())
                .make();
        assertVerdict(
                one(false1, VerificationFixture.archive()), SignatureVerdict.NOT_TRUSTED, "signature.counter.false");
    }

    private static TestCms archived() {
        return good().algorithm("SHA256withRSA", "SHA-256");
    }

    private static X509Certificate[] all() {
        return new X509Certificate[] {
            PKI.agency().certificate(),
            PKI.authority().certificate(),
            PKI.agencyEc().certificate()
        };
    }

    private static ParsedSignature read(byte[] octets, CmsContainer form) throws Exception {
        SignatureCoverage coverage =
                new SignatureCoverage(SignatureCoverage.CoverageExtent.WHOLE_FILE, 1, 1, List.of(), null);
        List<ParsedSignature> found =
                CmsReader.read(octets, form, DigestSource.of(CONTENT), new CmsLocation("", coverage, 10));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
