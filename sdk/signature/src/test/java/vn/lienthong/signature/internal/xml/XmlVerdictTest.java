package vn.lienthong.signature.internal.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.Finding;
import vn.lienthong.signature.SignatureReport;
import vn.lienthong.signature.SignatureVerdict;
import vn.lienthong.signature.SignatureVerifier;
import vn.lienthong.signature.SignedFileKind;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.VerificationProfile;
import vn.lienthong.signature.VerificationReport;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.XmlSigningScope;

@DisplayName("The verdict on signed XML")
class XmlVerdictTest {
    private static VerificationReport verify(String xml, VerificationProfile profile) {
        VerificationOptions options = VerificationOptions.defaults().toBuilder()
                .anchors(TestAuthority.standard().anchors())
                .clock(Clock.fixed(TestAuthority.NOW, ZoneOffset.UTC))
                .profile(profile)
                .build();
        return SignatureVerifier.of(options).verify(xml.getBytes(UTF_8));
    }

    private static VerificationReport verifyStrictly(String xml) {
        return verify(xml, VerificationProfile.STRICT);
    }

    private static List<String> findingKeys(SignatureReport report) {
        return report.findings().stream().map(Finding::key).toList();
    }

    @Test
    @Tag("LT-XML-010")
    @DisplayName("is valid with a trusted chain and lists in the document, and gives what was signed")
    void valid() throws IOException {
        TestAuthority.Identity agency = TestAuthority.standard().agency();
        String signed = XmlSignatureFixture.signXades(
                XmlSignatureFixture.PAPER,
                XmlSigningScope.document(),
                agency,
                XmlSignatureFixture.timestampClient(TestAuthority.NOW));
        VerificationReport report = verifyStrictly(XmlSignatureFixture.withCrls(signed, TestAuthority.NOW));
        assertThat(report.kind()).isEqualTo(SignedFileKind.XML);
        assertThat(report.verdict()).as("%s", report.signatures()).isEqualTo(SignatureVerdict.VALID);
        assertThat(report.signatures().get(0).evidence().provenTime()).isNotNull();
        assertThat(report.content()).isPresent();
        try (var in = report.content().orElseThrow().open()) {
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(XmlSignatureFixture.PAPER);
        }
        assertThat(verifyStrictly(XmlSignatureFixture.signXades(XmlSignatureFixture.PAPER, XmlSigningScope.document()))
                        .verdict())
                .isEqualTo(SignatureVerdict.UNKNOWN);
        assertThat(verifyStrictly(XmlSignatureFixture.PAPER).verdict()).isEqualTo(SignatureVerdict.UNSIGNED);
    }

    @Test
    @Tag("LT-XML-015")
    @DisplayName("is not by a timestamp over another signature's value")
    void otherStamp() {
        TestAuthority.Identity agency = TestAuthority.standard().agency();
        TimestampClient stamper = XmlSignatureFixture.timestampClient(TestAuthority.NOW);
        String signed =
                XmlSignatureFixture.signXades(XmlSignatureFixture.PAPER, XmlSigningScope.document(), agency, stamper);
        String other = XmlSignatureFixture.signXades(
                XmlSignatureFixture.PAPER.replace("1000", "2000"), XmlSigningScope.document(), agency, stamper);
        String copied = signed.replace(
                XmlSignatureFixture.element(signed, "xades:EncapsulatedTimeStamp"),
                XmlSignatureFixture.element(other, "xades:EncapsulatedTimeStamp"));
        SignatureReport report = verifyStrictly(XmlSignatureFixture.withCrls(copied, TestAuthority.NOW))
                .signatures()
                .get(0);
        assertThat(report.evidence().provenTime()).isNull();
        assertThat(verifyStrictly(XmlSignatureFixture.withCrls(signed, TestAuthority.NOW))
                        .signatures()
                        .get(0)
                        .evidence()
                        .provenTime())
                .isNotNull();
    }

    @Test
    @Tag("LT-XML-005")
    @DisplayName("is not intact when the content was changed, and then no content is given")
    void changed() {
        String signed = XmlSignatureFixture.withCrls(
                XmlSignatureFixture.signXades(XmlSignatureFixture.PAPER, XmlSigningScope.document()),
                TestAuthority.NOW);
        VerificationReport report = verifyStrictly(signed.replace("1000", "9000"));
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.NOT_INTACT);
        assertThat(report.content()).isEmpty();
        assertThat(report.signatures().get(0).intact()).isFalse();
        assertThat(report.signatures().get(0).coverage().content()).isNull();
    }

    @Test
    @Tag("LT-XML-017")
    @Tag("LT-XML-016")
    @DisplayName("leaves SHA-1 to the profile, and reports that a plain signature has no signed properties")
    void old() {
        String old = XmlSignatureFixture.signXmlDsig(
                XmlSignatureFixture.PAPER, "Paper", XmlSignatureFixture.SHA1, XmlSignatureFixture.RSA_SHA1, "");
        ParsedSignature found = XmlSignatureFixture.readSingle(old);
        assertThat(found.faults()).isEmpty();
        assertThat(XmlSignatureFixture.warnings(found)).containsExactly("signature.xml.plain");
        assertThat(found.algorithms()).isNotNull();
        assertThat(found.algorithms().digest()).isEqualTo("SHA-1");
        SignatureReport report = verifyStrictly(old).signatures().get(0);
        assertThat(report.intact()).isTrue();
        assertThat(report.verdict()).isEqualTo(SignatureVerdict.NOT_TRUSTED);
        assertThat(XmlSignatureFixture.failures(old.replace("1000", "9000"))).containsExactly("signature.xml.changed");
        String mixed = XmlSignatureFixture.signXmlDsig(
                XmlSignatureFixture.PAPER, "Paper", XmlSignatureFixture.SHA1, XmlSignatureFixture.RSA_SHA256, "");
        assertThat(XmlSignatureFixture.readSingle(mixed).algorithms())
                .isNotNull()
                .satisfies(used -> assertThat(used.digest()).isEqualTo("SHA-1"));
        assertThat(findingKeys(report)).contains("signature.algorithm.refused");
    }

    @Test
    @Tag("LT-XML-009")
    @DisplayName("of an enveloping signature covers its object; in a wrapper with more content it is refused")
    void enveloping() {
        String inside = XmlSignatureFixture.signXmlDsig(
                "<W><NBan><ds:Object xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" Id=\"o\"><p:Paper xmlns:p=\"urn:p\">1</p:Paper></ds:Object></NBan></W>",
                "NBan",
                XmlSignatureFixture.SHA256,
                XmlSignatureFixture.RSA_SHA256,
                "#o");
        String object = XmlSignatureFixture.element(inside, "ds:Object");
        String enveloping = inside.replace(object, "").replace("</Signature>", object + "</Signature>");
        ParsedSignature found = XmlSignatureFixture.readSingle(enveloping);
        assertThat(found.faults()).isEmpty();
        assertThat(XmlSignatureFixture.content(found)).contains(">1</p:Paper>");
        assertThat(XmlSignatureFixture.failures(enveloping.replace("<W>", "<W><Paper>9</Paper>")))
                .containsExactly("signature.xml.misplaced");
        assertThat(XmlSignatureFixture.failures(enveloping.replace("<W>", "<W>Paid")))
                .containsExactly("signature.xml.misplaced");
    }
}
