package vn.lienthong.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.signature.TestAuthority.issue;
import static vn.lienthong.signature.VerificationFixture.CONTENT;
import static vn.lienthong.signature.VerificationFixture.PKI;
import static vn.lienthong.signature.VerificationFixture.assertVerdict;
import static vn.lienthong.signature.VerificationFixture.at;
import static vn.lienthong.signature.VerificationFixture.good;
import static vn.lienthong.signature.VerificationFixture.one;
import static vn.lienthong.signature.VerificationFixture.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lienthong.error.ConfigurationException;
import vn.lienthong.signature.TestAuthority.Identity;
import vn.lienthong.value.Language;

class TrustAnchorTest {
    @TempDir
    Path folder;

    private static byte[] by(Identity signer) {
        return TestCms.of(signer, CONTENT).attached().fresh(TestAuthority.NOW).make();
    }

    private static VerificationOptions anchored(Identity... anchors) {
        TrustAnchor[] list = new TrustAnchor[anchors.length];
        for (int i = 0; i < anchors.length; i++) {
            list[i] = new TrustAnchor(anchors[i].certificate(), "test " + i);
        }
        return at(TestAuthority.NOW).anchors(TrustAnchors.of(list)).build();
    }

    @Test
    @Tag("LT-SIG-040")
    @DisplayName("Without anchors no signer is trusted, which is a verdict and not an exception")
    void none() {
        VerificationOptions options =
                at(TestAuthority.NOW).anchors(TrustAnchors.none()).build();
        SignatureReport report = one(good().make(), options);
        assertVerdict(report, SignatureVerdict.NOT_TRUSTED, "signature.chain.no-anchors");
        assertThat(report.intact()).isTrue();
        assertThat(report.trusted()).isEqualTo(TrustStatus.NO);
        assertVerdict(one(good().make()), SignatureVerdict.VALID);
    }

    @Test
    @Tag("LT-SIG-041")
    @DisplayName("An intermediate authority is an anchor as good as a root")
    void intermediate() {
        SignatureReport report = one(good().make(), anchored(PKI.authority()));
        assertVerdict(report, SignatureVerdict.VALID);
        assertThat(report.evidence().chain()).hasSize(2);
        assertVerdict(one(good().make(), anchored(PKI.responder())), SignatureVerdict.NOT_TRUSTED);
    }

    @Test
    @Tag("LT-SIG-042")
    @DisplayName("The report names the authority whose certificate is missing, and never the signer")
    void missing() {
        byte[] alone = good().certificates(PKI.agency().certificate()).make();
        SignatureReport report = one(alone);
        assertVerdict(report, SignatureVerdict.NOT_TRUSTED, "signature.chain.missing");
        assertThat(report.reason(Language.VI)).contains("thiếu chứng thư của CA KIỂM THỬ CHO CƠ QUAN");
        assertThat(report.intact()).isTrue();
        Identity self = issue("C=VN,CN=TRẦN THỊ KIỂM THỬ,UID=CCCD:001100000002").make();
        SignatureReport own = one(by(self));
        assertVerdict(own, SignatureVerdict.NOT_TRUSTED, "signature.chain.self-signed");
        assertThat(own.findings().message(Language.VI)).doesNotContain("TRẦN");
        assertThat(own.toString()).doesNotContain("TRẦN", "001100000002");
    }

    @Test
    @Tag("LT-SIG-041")
    @DisplayName("An authority with a violated constraint, or with an unknown critical one, certifies nobody")
    void rules() {
        Identity below = issue("C=VN,CN=DƯỚI KIỂM THỬ").by(PKI.agency()).make();
        assertVerdict(one(by(below)), SignatureVerdict.NOT_TRUSTED, "signature.chain.rules");
        Identity deep = issue("C=VN,CN=CA SÂU KIỂM THỬ")
                .by(PKI.authority())
                .authority(0)
                .make();
        Identity deeper = issue("C=VN,CN=SÂU KIỂM THỬ").by(deep).make();
        assertVerdict(one(by(deeper)), SignatureVerdict.NOT_TRUSTED, "signature.chain.rules");
        assertVerdict(
                one(by(deeper), anchored(PKI.authority())), SignatureVerdict.NOT_TRUSTED, "signature.chain.rules");
        Identity strange = issue("C=VN,CN=LẠ KIỂM THỬ")
                .by(PKI.authority())
                .extension(new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"), true, DERNull.INSTANCE)
                .make();
        assertVerdict(one(by(strange)), SignatureVerdict.NOT_TRUSTED, "signature.chain.rules");
    }

    @Test
    @Tag("LT-SIG-041")
    @DisplayName("A namesake of an authority is not the authority, even in a crowd of them")
    void namesake() {
        String name = "C=VN,O=KIỂM THỬ,CN=CA KIỂM THỬ CHO CƠ QUAN";
        Identity false1 = issue(name).authority(0).make();
        Identity signer = issue("C=VN,CN=GIẢ KIỂM THỬ").by(false1).make();
        assertVerdict(one(by(signer)), SignatureVerdict.NOT_TRUSTED);
        var crowd = new X509Certificate[50];
        for (int i = 0; i < 48; i++) {
            crowd[i] = issue(name).key(TestAuthority.ec()).authority(0).make().certificate();
        }
        crowd[48] = PKI.agency().certificate();
        crowd[49] = PKI.authority().certificate();
        assertVerdict(one(good().certificates(crowd).make()), SignatureVerdict.VALID);
    }

    @Test
    @Tag("LT-SIG-050")
    @DisplayName("A certificate that has ended leaves the verdict open until an earlier time is proven")
    void ended() {
        Instant later = Instant.parse("2031-01-01T00:00:00Z");
        TestCms cms = good().claims(TestAuthority.NOW);
        SignatureReport open = one(cms.make(), at(later).build());
        assertVerdict(open, SignatureVerdict.UNKNOWN, "signature.time.missing");
        assertThat(open.trusted()).isEqualTo(TrustStatus.UNKNOWN);
        Instant before = Instant.parse("2023-12-31T00:00:00Z");
        SignatureReport early = one(cms.make(), at(before).build());
        assertVerdict(early, SignatureVerdict.NOT_TRUSTED, "signature.chain.time", "signature.time.ahead");
        assertThat(early.trusted()).isEqualTo(TrustStatus.NO);
    }

    @Test
    @Tag("LT-SIG-044")
    @DisplayName("The certificate was issued for signing documents, not for encrypting, timestamps or OCSP")
    void purpose() {
        Identity encrypts = issue("C=VN,CN=MÃ HÓA KIỂM THỬ")
                .by(PKI.authority())
                .usage(KeyUsage.keyEncipherment)
                .make();
        assertVerdict(one(by(encrypts)), SignatureVerdict.NOT_TRUSTED, "signature.certificate.purpose");
        assertVerdict(one(by(PKI.responder())), SignatureVerdict.NOT_TRUSTED, "signature.certificate.purpose");
        assertVerdict(one(by(PKI.tsa())), SignatureVerdict.NOT_TRUSTED, "signature.certificate.purpose");
        Identity mail = issue("C=VN,CN=THƯ KIỂM THỬ")
                .by(PKI.authority())
                .purpose(false, KeyPurposeId.id_kp_emailProtection, KeyPurposeId.id_kp_clientAuth)
                .make();
        assertVerdict(one(by(mail)), SignatureVerdict.VALID);
    }

    @Test
    @Tag("LT-SIG-045")
    @DisplayName("A certificate made with SHA-1 is not accepted today, and marked years are those of the archive")
    void weakChain() {
        Identity weak = issue("C=VN,CN=YẾU KIỂM THỬ")
                .by(PKI.authority())
                .valid("2019-01-01", "2030-01-01")
                .algorithm("SHA1withRSA")
                .make();
        assertVerdict(one(by(weak)), SignatureVerdict.NOT_TRUSTED, "signature.chain.algorithm");
        assertVerdict(one(by(weak), VerificationFixture.archive()), SignatureVerdict.VALID);
    }

    @Test
    @Tag("LT-SIG-080")
    @DisplayName("Names and numbers of agencies and persons are read as authorities write them, and masked in texts")
    void signer() {
        SignerInfo agency = one(good().make()).signer();
        assertThat(agency.kind()).isEqualTo(SignerInfo.SignerKind.AGENCY);
        assertThat(agency.ids())
                .extracting(id -> id.kind() + " " + id.value().value())
                .containsExactly("budget-code 1000001", "tax-code 0123456789");
        SignerInfo person = one(by(PKI.person())).signer();
        assertThat(person.kind()).isEqualTo(SignerInfo.SignerKind.PERSON);
        assertThat(person.name().value()).isEqualTo("NGUYỄN VĂN KIỂM THỬ");
        assertThat(person.ids().get(0).kind()).isEqualTo("personal-id");
        assertThat(person.toString()).doesNotContain("NGUYỄN", "001000000001", "SỞ");
    }

    @Test
    @Tag("LT-SIG-043")
    @DisplayName("Anchors are PEM files; the problems of all are reported together")
    void pem() throws IOException {
        Path good = Files.writeString(
                folder.resolve("two.pem"),
                "# gốc\n"
                        + TestAuthority.pem(
                                PKI.root().certificate(), PKI.authority().certificate()));
        TrustAnchors anchors = TrustAnchors.pem(good);
        assertThat(anchors.list()).extracting(TrustAnchor::provenance).containsExactly("two.pem", "two.pem");
        assertVerdict(one(good().make(), at(TestAuthority.NOW).anchors(anchors).build()), SignatureVerdict.VALID);
        Path person = Files.writeString(
                folder.resolve("person.pem"), TestAuthority.pem(PKI.person().certificate()));
        Path key = Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        Path broken = Files.writeString(
                folder.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        assertThatThrownBy(() -> TrustAnchors.pem(good, person, key, broken, empty, folder.resolve("absent.pem")))
                .isInstanceOfSatisfying(
                        ConfigurationException.class,
                        e -> assertThat(e.problems().list())
                                .extracting(problem -> problem.path() + " " + problem.key())
                                .containsExactly(
                                        "/anchors/person.pem signature.anchor.person",
                                        "/anchors/key.pem signature.anchor.other",
                                        "/anchors/broken.pem signature.anchor.broken",
                                        "/anchors/empty.pem signature.anchor.none",
                                        "/anchors/absent.pem signature.anchor.unread"));
        byte[] text = TestAuthority.pem(PKI.root().certificate()).getBytes(StandardCharsets.US_ASCII);
        assertThat(TrustAnchors.pem(new ByteArrayInputStream(text), "resource").list())
                .extracting(TrustAnchor::provenance)
                .containsExactly("resource");
    }

    @Test
    @Tag("LT-SIG-043")
    @DisplayName("An anchor that expires within ninety days is reported, and an expired one is not used")
    void ends() {
        Identity brief = issue("C=VN,CN=GỐC NGẮN KIỂM THỬ")
                .authority(0)
                .valid("2020-01-01", "2026-07-01")
                .make();
        byte[] document = TestCms.of(issue("C=VN,CN=KIỂM THỬ").by(brief).make(), CONTENT)
                .attached()
                .make();
        assertThat(verify(document, anchored(PKI.root())).findings().isEmpty()).isTrue();
        VerificationReport near = verify(document, anchored(brief));
        assertThat(near.findings().message(Language.EN)).contains("test 0 expires on 2026-07-01");
        assertThat(near.signatures().get(0).trusted()).isEqualTo(TrustStatus.YES);
        VerificationOptions after = anchored(brief).toBuilder()
                .clock(Clock.fixed(Instant.parse("2026-08-01T00:00:00Z"), ZoneOffset.UTC))
                .build();
        assertThat(verify(document, after).signatures().get(0).trusted()).isNotEqualTo(TrustStatus.YES);
    }
}
