package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.lienthong.signature.TestAuthority.issue;
import static vn.lienthong.signature.VerificationFixture.CONTENT;
import static vn.lienthong.signature.VerificationFixture.PKI;
import static vn.lienthong.signature.VerificationFixture.assertVerdict;
import static vn.lienthong.signature.VerificationFixture.good;
import static vn.lienthong.signature.VerificationFixture.one;
import static vn.lienthong.signature.VerificationFixture.verify;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.DSAPublicKeySpec;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.BERSet;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.TestAuthority.Identity;
import vn.lienthong.signature.internal.CertificateReader;

/** Tests of certificates that are made to be slow to process. */
@Tag("LT-SIG-002")
class SlowCertificatesTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    @DisplayName("An authority of the same name with a key of a million bits is not used")
    void keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("DSA");
        generator.initialize(2048);
        KeyPair real = generator.generateKeyPair();
        Random random = new Random(20260601);
        BigInteger prime = new BigInteger(1 << 20, random).setBit(1 << 20).setBit(0);
        PublicKey slow = KeyFactory.getInstance("DSA")
                .generatePublic(new DSAPublicKeySpec(
                        prime.shiftRight(1), prime, BigInteger.probablePrime(256, random), prime.shiftRight(2)));
        String name = "C=VN,CN=CA CHẬM KIỂM THỬ";
        Identity authority =
                issue(name).key(real).algorithm("SHA256withDSA").authority(0).make();
        Identity namesake = issue(name)
                .by(authority)
                .key(new KeyPair(slow, real.getPrivate()))
                .algorithm("SHA256withDSA")
                .make();
        Identity signer = issue("C=VN,CN=KIỂM THỬ")
                .by(authority)
                .algorithm("SHA256withDSA")
                .make();
        TestCms cms = TestCms.of(signer, CONTENT).attached();
        byte[] file =
                cms.certificates(signer.certificate(), namesake.certificate()).make();
        assertTimeout(SOON, () -> assertVerdict(one(file), SignatureVerdict.NOT_TRUSTED, "signature.chain.missing"));
        byte[] known =
                cms.certificates(signer.certificate(), authority.certificate()).make();
        assertThat(one(known).evidence().chain()).hasSize(2);
    }

    @Test
    @DisplayName("A certificate full of lengths without an end is not read, and every other one is")
    void lengths() throws Exception {
        byte[] deep = new byte[600_000];
        for (int i = 0; i < deep.length / 2; i += 2) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) 0x80;
        }
        X509Certificate usual = PKI.agency().certificate();
        assertThat(CertificateReader.read(usual.getEncoded())).isEqualTo(usual);
        byte[] crowded = withExtension(good().make(), deep);
        VerificationReport report = assertTimeout(SOON, () -> verify(crowded));
        assertVerdict(report.signatures().get(0), SignatureVerdict.VALID);
    }

    /** Adds a certificate that neither the JDK nor Bouncy Castle would create to those of a signature. */
    private static byte[] withExtension(byte[] cms, byte[] value) throws Exception {
        byte[] plain = issue("C=VN,CN=LẠ KIỂM THỬ")
                .extension(Extension.authorityInfoAccess, false, new DEROctetString(new byte[value.length - 5]))
                .make()
                .certificate()
                .getEncoded();
        int at = CmsVerdictTest.indexOf(plain, new byte[100]) - 5;
        System.arraycopy(value, 0, plain, at, value.length);
        var info = ContentInfo.getInstance(cms);
        var data = SignedData.getInstance(info.getContent());
        var all = new ASN1EncodableVector();
        all.add(ASN1Primitive.fromByteArray(plain));
        data.getCertificates().forEach(all::add);
        var more = new SignedData(
                data.getDigestAlgorithms(),
                data.getEncapContentInfo(),
                new BERSet(all),
                data.getCRLs(),
                data.getSignerInfos());
        return new ContentInfo(info.getContentType(), more).getEncoded("BER");
    }

    @Test
    @DisplayName("A name of thousands of parts in another order is another name, at once")
    void names() {
        X500NameBuilder one = new X500NameBuilder();
        X500NameBuilder other = new X500NameBuilder();
        int parts = 20_000;
        for (int i = 0; i < parts; i++) {
            one.addRDN(BCStyle.OU, "a" + i);
            other.addRDN(BCStyle.OU, "a" + (i * 7 + parts / 2) % parts);
        }
        Identity signer = issue(one.build().toString()).make();
        assertThat(named(signer, one.build()).intact()).isTrue();
        SignatureReport report = assertTimeout(SOON, () -> named(signer, other.build()));
        assertVerdict(report, SignatureVerdict.NOT_INTACT, "signature.certificate.missing");
        Identity usual = issue("C=VN,O=So Kiem Thu,CN=KIEM THU").make();
        assertThat(named(usual, new X500Name("C=vn,O=so kiem  thu,CN=Kiem Thu")).intact())
                .isTrue();
    }

    private static SignatureReport named(Identity signer, X500Name issuer) {
        TestCms cms = TestCms.of(signer, CONTENT).attached();
        SignerInfo info = cms.signerInfo();
        BigInteger number = signer.certificate().getSerialNumber();
        SignerInfo renamed = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(issuer, number)),
                info.getDigestAlgorithm(),
                info.getAuthenticatedAttributes(),
                info.getDigestEncryptionAlgorithm(),
                info.getEncryptedDigest(),
                info.getUnauthenticatedAttributes());
        return one(cms.make(renamed));
    }

    @Test
    @DisplayName("Many signers with many invalid counter-signatures are reported in time")
    void counters() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp521r1"));
        String name = "C=VN,CN=KIỂM THỬ";
        BigInteger number = BigInteger.TEN;
        var namesakes = new X509Certificate[5];
        for (int i = 0; i < 4; i++) {
            namesakes[i] = issue(name)
                    .serial(number)
                    .key(generator.generateKeyPair())
                    .make()
                    .certificate();
        }
        Identity signer =
                issue(name).serial(number).key(generator.generateKeyPair()).make();
        namesakes[4] = signer.certificate();
        ASN1OctetString value = new DEROctetString(new byte[] {1});
        SignerInfo counter = TestCms.of(signer, value.getOctets())
                .without(CMSAttributes.contentType.getId())
                .signerInfo();
        ASN1ObjectIdentifier countersigned = CMSAttributes.counterSignature;
        ASN1Encodable[] counters = new ASN1Encodable[20];
        Arrays.fill(counters, counter);
        TestCms cms = good().unsigned(countersigned.getId(), counters);
        var signers = new SignerInfo[100];
        Arrays.fill(signers, cms.signerInfo());
        byte[] file = good().certificates(namesakes).make(signers);
        VerificationReport report = assertTimeout(SOON, () -> verify(file));
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.NOT_INTACT);
    }
}
