package vn.lienthong.signature.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.TestAuthority.Identity;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.XmlSigningScope;

@DisplayName("A changed XML signature")
class XmlTamperingTest {
    private static final Identity AGENCY = TestAuthority.standard().agency();
    private static final String PAPER =
            XmlSignatureFixture.signXades(XmlSignatureFixture.PAPER, XmlSigningScope.document());
    private static final String COUNTER = "xades:UnsignedProperties";

    @Test
    @Tag("LT-XML-005")
    @DisplayName("is refused when its content or its signed properties were changed")
    void changed() {
        assertThat(XmlSignatureFixture.failures(PAPER)).isEmpty();
        assertThat(XmlSignatureFixture.failures(PAPER.replace(">1000<", ">9000<")))
                .containsExactly("signature.xml.changed");
        assertThat(XmlSignatureFixture.failures(PAPER.replace("version=\"1\"", "version=\"2\"")))
                .containsExactly("signature.xml.changed");
        assertThat(XmlSignatureFixture.failures(PAPER.replace("2026-06-01T", "2025-06-01T")))
                .containsExactly("signature.xml.changed");
    }

    @Test
    @Tag("LT-XML-005")
    @DisplayName("is refused when a manifest that it signs lists what was changed or is elsewhere")
    void manifest() {
        String listed =
                "<ds:Object xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:Manifest Id=\"m\"><ds:Reference URI=\"#%s\">"
                        + "<ds:DigestMethod Algorithm=\"" + XmlSignatureFixture.SHA256
                        + "\"/><ds:DigestValue>%s</ds:DigestValue>"
                        + "</ds:Reference></ds:Manifest></ds:Object>";
        byte[] zero = new byte[32];
        String wrong = listed.formatted("data", Base64.getEncoder().encodeToString(zero));
        assertThat(XmlSignatureFixture.failures(signWithObject(XmlSignatureFixture.INVOICE, wrong)))
                .containsExactly("signature.xml.changed");
        String gone = listed.formatted("gone", Base64.getEncoder().encodeToString(zero));
        assertThat(XmlSignatureFixture.failures(signWithObject(XmlSignatureFixture.INVOICE, gone)))
                .containsExactly("signature.xml.nothing-there");
        String right = listed.formatted("data", digestOfData());
        ParsedSignature found = XmlSignatureFixture.readSingle(signWithObject(XmlSignatureFixture.INVOICE, right));
        assertThat(found.faults()).isEmpty();
        assertThat(XmlSignatureFixture.content(found)).startsWith("<DLHDon");
    }

    private static String digestOfData() {
        byte[] octets = XmlSignatureFixture.content(XmlSignatureFixture.readSingle(XmlSignatureFixture.signXmlDsig(
                        XmlSignatureFixture.INVOICE,
                        "NBan",
                        XmlSignatureFixture.SHA256,
                        XmlSignatureFixture.RSA_SHA256,
                        "#data")))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(XmlDigestMethod.digest("SHA-256", octets));
    }

    /** Signs a manifest only: the object is signed at the later place of the signature, then moved into it. */
    private static String signWithObject(String xml, String object) {
        String signed = XmlSignatureFixture.signXmlDsig(
                xml.replace("<NBan/>", "<NBan>" + object + "</NBan>"),
                "NBan",
                XmlSignatureFixture.SHA256,
                XmlSignatureFixture.RSA_SHA256,
                "#m");
        String placed = XmlSignatureFixture.element(signed, "ds:Object");
        return signed.replace(placed, "").replace("</Signature>", placed + "</Signature>");
    }

    @Test
    @Tag("LT-XML-004")
    @DisplayName("is refused with parts doubled, out of order, with comments or with characters that base64 has not")
    void shape() {
        String info = XmlSignatureFixture.element(PAPER, "ds:SignedInfo");
        assertThat(XmlSignatureFixture.failures(PAPER.replace(info, info + info)))
                .containsExactly("signature.xml.malformed");
        String value = XmlSignatureFixture.element(PAPER, "ds:SignatureValue");
        assertThat(XmlSignatureFixture.failures(PAPER.replace(value, "").replace(info, value + info)))
                .containsExactly("signature.xml.malformed");
        assertThat(XmlSignatureFixture.failures(PAPER.replace("<ds:DigestValue>", "<ds:DigestValue><!--AAAA-->")))
                .containsExactly("signature.xml.malformed");
        assertThat(XmlSignatureFixture.failures(PAPER.replace("</ds:SignatureValue>", "!</ds:SignatureValue>")))
                .containsExactly("signature.xml.malformed");
        assertThat(XmlSignatureFixture.failures(PAPER.replace("</ds:SignatureValue>", "\n</ds:SignatureValue>")))
                .isEmpty();
    }

    @Test
    @Tag("LT-XML-006")
    @DisplayName("is refused by another certificate, by a bare key, from elsewhere, and with a symmetric algorithm")
    void keys() {
        String info = XmlSignatureFixture.element(PAPER, "ds:KeyInfo");
        String other = XmlSignatureFixture.element(
                XmlSignatureFixture.signXades(
                        XmlSignatureFixture.PAPER,
                        XmlSigningScope.document(),
                        TestAuthority.standard().person(),
                        TimestampClient.none()),
                "ds:KeyInfo");
        assertThat(XmlSignatureFixture.failures(PAPER.replace(info, other))).containsExactly("signature.xml.value");
        String bare = "<ds:KeyInfo><ds:KeyName>k</ds:KeyName></ds:KeyInfo>";
        assertThat(XmlSignatureFixture.failures(PAPER.replace(info, bare))).containsExactly("signature.xml.key");
        String away = info.replace("<ds:X509Data>", "<ds:RetrievalMethod URI=\"http://127.0.0.1/\"/><ds:X509Data>");
        assertThat(XmlSignatureFixture.failures(PAPER.replace(info, away))).containsExactly("signature.xml.key");
        assertThat(XmlSignatureFixture.failures(PAPER.replaceFirst(
                        "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
                        "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256")))
                .containsExactly("signature.xml.algorithm");
    }

    @Test
    @Tag("LT-XML-012")
    @DisplayName("is refused by another certificate of the same key than the one that was named")
    void sameKey() {
        Identity twin = new Identity(
                AGENCY.key(),
                TestAuthority.issue("C=VN,O=SỞ KIỂM THỬ,CN=KẺ KHÁC KIỂM THỬ")
                        .by(TestAuthority.standard().authority())
                        .key(new java.security.KeyPair(AGENCY.certificate().getPublicKey(), AGENCY.key()))
                        .make()
                        .chain());
        String info = XmlSignatureFixture.element(PAPER, "ds:KeyInfo");
        String others = XmlSignatureFixture.element(
                XmlSignatureFixture.signXades(
                        XmlSignatureFixture.PAPER, XmlSigningScope.document(), twin, TimestampClient.none()),
                "ds:KeyInfo");
        assertThat(XmlSignatureFixture.failures(PAPER.replace(info, others)))
                .containsExactly("signature.xml.certificate");
        assertThat(XmlSignatureFixture.readSingle(PAPER).signer()).isEqualTo(AGENCY.certificate());
    }

    @Test
    @Tag("LT-XML-014")
    @DisplayName("is refused with a broken counter-signature; a good one is reported and does not sign the document")
    void counterSignatures() {
        String value = XmlSignatureFixture.element(PAPER, "ds:SignatureValue");
        String id = value.replaceAll("(?s).*Id=\"([^\"]+)\".*", "$1");
        String there = PAPER.replace(
                "</xades:QualifyingProperties>",
                "<xades:UnsignedProperties><xades:UnsignedSignatureProperties><xades:CounterSignature/>"
                        + "</xades:UnsignedSignatureProperties></xades:UnsignedProperties></xades:QualifyingProperties>");
        String counter = XmlSignatureFixture.signXmlDsig(
                there, "CounterSignature", XmlSignatureFixture.SHA256, XmlSignatureFixture.RSA_SHA256, "#" + id);
        assertThat(counter).contains(COUNTER);
        assertThat(XmlSignatureFixture.failures(counter)).isEmpty();
        assertThat(XmlSignatureFixture.warnings(XmlSignatureFixture.readSingle(counter)))
                .contains("signature.xml.counter");
        String elsewhere = XmlSignatureFixture.signXmlDsig(
                there, "CounterSignature", XmlSignatureFixture.SHA256, XmlSignatureFixture.RSA_SHA256, "");
        assertThat(XmlSignatureFixture.failures(elsewhere)).contains("signature.xml.counter-broken");
        String broken =
                counter.replaceFirst("(<SignatureValue>.{10}).", "$1/").replaceFirst("(<SignatureValue>.{11}).", "$1/");
        assertThat(XmlSignatureFixture.failures(broken)).containsExactly("signature.xml.counter-broken");
    }
}
