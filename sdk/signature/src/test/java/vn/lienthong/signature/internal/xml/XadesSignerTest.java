package vn.lienthong.signature.internal.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.SigningException;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.TestAuthority.Identity;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.sign.SigningAlgorithm;
import vn.lienthong.signature.sign.SigningKeyFactory;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.signature.sign.XadesSigner;
import vn.lienthong.signature.sign.XmlSigningScope;

@DisplayName("XAdES signing")
class XadesSignerTest {
    private static final Identity AGENCY = TestAuthority.standard().agency();
    private static final Identity PERSON = TestAuthority.standard().person();
    private static final XadesSigner SIGNER = XadesSigner.of(TimestampClient.none());
    private static final String TWO_PARTS =
            "<Result><Content Id=\"c\"><Amount>1</Amount></Content><Signatures Id=\"s\"/></Result>";

    private static SigningParameters parameters(Identity by) {
        return SigningParameters.of(by.chain(), Clock.fixed(TestAuthority.NOW, ZoneOffset.UTC));
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SigningException.class, e -> assertThat(e.code()).isEqualTo(key));
    }

    @Test
    @Tag("LT-XML-030")
    @DisplayName("signs a whole document, with RSASSA-PSS or ECDSA, as its verification reads it")
    void whole() {
        for (Identity by : List.of(AGENCY, PERSON)) {
            ParsedSignature found = XmlSignatureFixture.readSingle(XmlSignatureFixture.signXades(
                    XmlSignatureFixture.PAPER, XmlSigningScope.document(), by, TimestampClient.none()));
            assertThat(found.faults()).isEmpty();
            assertThat(found.doubts()).isEmpty();
            assertThat(found.coverage().extent()).isEqualTo(SignatureCoverage.CoverageExtent.WHOLE_FILE);
            assertThat(found.signer()).isEqualTo(by.certificate());
            assertThat(found.claimedTime()).isEqualTo("2026-06-01T10:00:00+07:00");
            assertThat(found.algorithms()).isNotNull().satisfies(used -> {
                assertThat(used.digest()).isEqualTo("SHA-256");
                assertThat(used.signature()).isEqualTo(by == AGENCY ? "RSASSA-PSS" : "ECDSA");
            });
            assertThat(XmlSignatureFixture.content(found)).isEqualTo(XmlSignatureFixture.PAPER);
        }
    }

    @Test
    @Tag("LT-XML-031")
    @DisplayName("gives the same bytes for the same document and terms, also after the stored form is read again")
    void kept() {
        byte[] document = XmlSignatureFixture.PAPER.getBytes(UTF_8);
        ToBeSigned waiting = SIGNER.prepare(document, XmlSigningScope.document(), parameters(AGENCY));
        ToBeSigned again = ToBeSigned.of(waiting.toBytes());
        byte[] value = SigningKeyFactory.of(AGENCY.key(), AGENCY.chain()).sign(again);
        assertThat(XmlSignatureFixture.read(
                        SIGNER.complete(document, again, value).document()))
                .singleElement()
                .satisfies(found -> assertThat(found.faults()).isEmpty());
        byte[] other = XmlSignatureFixture.PAPER.replace("1000", "9000").getBytes(UTF_8);
        assertRefused("signing.changed", () -> SIGNER.complete(other, again, value));
        byte[] wrong = value.clone();
        wrong[5] ^= 1;
        assertRefused("signing.value", () -> SIGNER.complete(document, again, wrong));
        assertThat(waiting.toString()).doesNotContain("Paper");
    }

    @Test
    @Tag("LT-XML-030")
    @DisplayName("lets several signers sign the same element, with their signatures beside it")
    void several() {
        XmlSigningScope scope = XmlSigningScope.element("c").inElement("s");
        String first = XmlSignatureFixture.signXades(TWO_PARTS, scope);
        String both = XmlSignatureFixture.signXades(first, scope, PERSON, TimestampClient.none());
        assertThat(XmlSignatureFixture.failures(both)).isEmpty();
        assertThat(XmlSignatureFixture.read(both))
                .hasSize(2)
                .allMatch(found -> found.coverage().extent().equals(SignatureCoverage.CoverageExtent.WHOLE_FILE));
    }

    @Test
    @Tag("LT-XML-033")
    @DisplayName("refuses a place that would break another signature, is not there once, or where no verifier looks")
    void places() {
        byte[] signed = XmlSignatureFixture.signXades(XmlSignatureFixture.PAPER, XmlSigningScope.document())
                .getBytes(UTF_8);
        assertRefused(
                "signing.xml.breaks", () -> SIGNER.prepare(signed, XmlSigningScope.document(), parameters(PERSON)));
        byte[] two = TWO_PARTS.getBytes(UTF_8);
        assertRefused(
                "signing.xml.place", () -> SIGNER.prepare(two, XmlSigningScope.element("none"), parameters(AGENCY)));
        byte[] doubled = TWO_PARTS.replace("\"s\"", "\"c\"").getBytes(UTF_8);
        assertRefused(
                "signing.xml.place", () -> SIGNER.prepare(doubled, XmlSigningScope.element("c"), parameters(AGENCY)));
        byte[] deep = TWO_PARTS
                .replace("<Content", "<Deep><Content")
                .replace("</Content>", "</Content></Deep>")
                .getBytes(UTF_8);
        assertRefused(
                "signing.xml.place",
                () -> SIGNER.prepare(deep, XmlSigningScope.element("c").inElement("s"), parameters(AGENCY)));
        assertRefused(
                "signing.xml.place", () -> SIGNER.prepare(two, XmlSigningScope.element("a\nb"), parameters(AGENCY)));
    }

    @Test
    @Tag("LT-XML-032")
    @DisplayName("preserves every kind of text, and signs PKCS#1 v1.5 only on request, with a warning")
    void texts() {
        String odd =
                "<?pi x?><r xmlns=\"urn:a\" a=\"&#10;&quot;\">&#13;&lt;<![CDATA[<&]]> \u1EC7<!-- c --><x xmlns:p=\"urn:p\" p:y=\"1\"/></r>";
        byte[] octets = odd.getBytes(UTF_8);
        SigningParameters asked = parameters(AGENCY).withAlgorithm(SigningAlgorithm.RSA_PKCS1_SHA256);
        ToBeSigned waiting = SIGNER.prepare(octets, XmlSigningScope.document(), asked);
        var signed = SIGNER.complete(
                octets,
                waiting,
                SigningKeyFactory.of(AGENCY.key(), AGENCY.chain()).sign(waiting));
        assertThat(signed.findings().list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.key()).isEqualTo("signing.older-padding"));
        ParsedSignature found = XmlSignatureFixture.read(signed.document()).get(0);
        assertThat(found.faults()).isEmpty();
        assertThat(XmlSignatureFixture.content(found))
                .contains("&#xD;&lt;&lt;&amp; \u1EC7")
                .contains("<?pi x?>");
    }

    @Test
    @Tag("LT-XML-034")
    @Tag("LT-XML-015")
    @DisplayName("adds a timestamp over the signature value, at once or later")
    void timestamps() {
        TimestampClient stamper = XmlSignatureFixture.timestampClient(TestAuthority.NOW);
        ParsedSignature at = XmlSignatureFixture.readSingle(
                XmlSignatureFixture.signXades(XmlSignatureFixture.PAPER, XmlSigningScope.document(), AGENCY, stamper));
        assertThat(at.stamps()).hasSize(1);
        assertThat(at.faults()).isEmpty();
        String later = XmlSignatureFixture.signXades(
                XmlSignatureFixture.PAPER,
                XmlSigningScope.document(),
                AGENCY,
                unreachableTimestampClient().optional());
        assertThat(XmlSignatureFixture.readSingle(later).stamps()).isEmpty();
        XadesSigner signer = XadesSigner.of(stamper);
        byte[] stamped = signer.addTimestamp(later.getBytes(UTF_8));
        ParsedSignature found = XmlSignatureFixture.read(stamped).get(0);
        assertThat(found.stamps()).hasSize(1);
        assertThat(found.faults()).isEmpty();
        assertRefused("signing.stamp.xml", () -> signer.addTimestamp(stamped));
        assertRefused(
                "signing.stamp.away",
                () -> XmlSignatureFixture.signXades(
                        XmlSignatureFixture.PAPER, XmlSigningScope.document(), AGENCY, unreachableTimestampClient()));
        assertThat(Arrays.equals(stamped, later.getBytes(UTF_8))).isFalse();
    }

    private static TimestampClient unreachableTimestampClient() {
        return TimestampClient.of((errand, address, body) -> {
            throw new IOException("nobody there");
        });
    }
}
