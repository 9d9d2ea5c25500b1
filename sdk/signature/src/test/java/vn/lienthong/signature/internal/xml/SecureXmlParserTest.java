package vn.lienthong.signature.internal.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.UnreadableDocumentException;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.sign.XmlSigningScope;

@DisplayName("Hostile XML")
class SecureXmlParserTest {
    private static final String PAPER =
            XmlSignatureFixture.signXades(XmlSignatureFixture.PAPER, XmlSigningScope.document());

    static void assertUnreadable(String xml) {
        assertThatThrownBy(() -> XmlSignatureFixture.read(xml)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    @Tag("LT-XML-001")
    @DisplayName("with a document type, an entity or a broken end is not read, and nothing of it is quoted")
    void documentType() {
        assertThat(XmlSignatureFixture.read("<a/>")).isEmpty();
        assertUnreadable("<!DOCTYPE a><a/>");
        assertUnreadable("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>");
        assertUnreadable("<a>");
        assertUnreadable("");
        assertUnreadable("<?xml version=\"1.1\"?><a/>");
        assertThatThrownBy(() -> XmlSignatureFixture.read("<KIEMTHU>"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasNoCause()
                .hasMessageNotContaining("KIEMTHU");
    }

    @Test
    @Tag("LT-XML-001")
    @DisplayName("that includes other files gets nothing of them")
    void inclusion() {
        String including = "<Paper version=\"1\" xmlns:xi=\"http://www.w3.org/2001/XInclude\">"
                + "<xi:include href=\"file:///etc/hostname\" parse=\"text\"/></Paper>";
        String signed = XmlSignatureFixture.signXades(including, XmlSigningScope.document());
        assertThat(XmlSignatureFixture.content(XmlSignatureFixture.readSingle(signed)))
                .contains("<xi:include");
    }

    @Test
    @Tag("LT-XML-001")
    @DisplayName("is parsed to a depth of 200 and with limits for elements, attributes and bytes")
    void bounds() {
        assertThat(XmlSignatureFixture.read(
                        "<a>".repeat(SecureXmlParser.MAX_DEPTH) + "</a>".repeat(SecureXmlParser.MAX_DEPTH)))
                .isEmpty();
        assertUnreadable("<a>".repeat(SecureXmlParser.MAX_DEPTH + 1) + "</a>".repeat(SecureXmlParser.MAX_DEPTH + 1));
        assertUnreadable("<a>" + "<b/>".repeat(SecureXmlParser.MAX_MARKUP_COUNT) + "</a>");
        StringBuilder attributes = new StringBuilder("<a");
        for (int i = 0; i < 600; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        assertUnreadable(attributes + "/>");
        VerificationOptions small =
                VerificationOptions.defaults().toBuilder().maxBytes(100).build();
        assertThatThrownBy(() -> new XmlFormatReader().read(FileBytes.of(PAPER.getBytes(UTF_8)), small))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    @Tag("LT-XML-001")
    @DisplayName("is recognised by its first character in any encoding")
    void kind() {
        XmlFormatReader reader = new XmlFormatReader();
        assertThat(reader.reads("  <a/>".getBytes(UTF_8))).isTrue();
        assertThat(reader.reads("\uFEFF<a/>".getBytes(UTF_8))).isTrue();
        assertThat(reader.reads("\uFEFF<a/>".getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
        assertThat(reader.reads("%PDF-1.7".getBytes(UTF_8))).isFalse();
        assertThat(reader.reads(new byte[] {0x30, (byte) 0x82})).isFalse();
        assertThat(reader.reads(new byte[0])).isFalse();
    }

    @Test
    @Tag("LT-XML-002")
    @DisplayName("that points outside of itself gets nothing fetched and is refused")
    void outside() {
        for (String uri : new String[] {
            "http://127.0.0.1:9/x", "file:///etc/passwd", "paper.xml", "#xpointer(//Amount)", "#", "#xpointer(id(''))"
        }) {
            assertThat(XmlSignatureFixture.failures(PAPER.replace("URI=\"\"", "URI=\"" + uri + "\"")))
                    .as(uri)
                    .containsExactly("signature.xml.outside");
        }
        assertThat(XmlSignatureFixture.failures(PAPER.replace(" URI=\"\"", "")))
                .containsExactly("signature.xml.outside");
        String whole = XmlSignatureFixture.signXmlDsig(
                XmlSignatureFixture.INVOICE,
                "NBan",
                XmlSignatureFixture.SHA256,
                XmlSignatureFixture.RSA_SHA256,
                "#xpointer(id('data'))");
        assertThat(XmlSignatureFixture.failures(whole)).isEmpty();
    }

    @Test
    @Tag("LT-XML-003")
    @DisplayName("that requires a program or a path over its content is refused before it runs")
    void transforms() {
        for (String transform : new String[] {
            "http://www.w3.org/TR/1999/REC-xslt-19991116",
            "http://www.w3.org/TR/1999/REC-xpath-19991116",
            "http://www.w3.org/2002/06/xmldsig-filter2",
            "http://www.w3.org/2000/09/xmldsig#base64",
            "urn:unknown"
        }) {
            assertThat(XmlSignatureFixture.failures(PAPER.replace(XmlReference.ENVELOPED_TRANSFORM, transform)))
                    .as(transform)
                    .containsExactly("signature.xml.transform");
        }
        String twice = "<ds:Transform Algorithm=\"" + XmlCanonicalizer.EXCLUSIVE + "\"></ds:Transform>";
        assertThat(XmlSignatureFixture.failures(PAPER.replaceFirst(twice, twice + twice)))
                .containsExactly("signature.xml.transform");
        assertThat(XmlSignatureFixture.failures(PAPER.replaceFirst(
                        "<ds:CanonicalizationMethod Algorithm=\"[^\"]+\"",
                        "<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"")))
                .containsExactly("signature.xml.transform");
    }

    @Test
    @Tag("LT-XML-018")
    @DisplayName("that points to its whole again and again is given up, not worked off")
    void again() {
        String large = XmlSignatureFixture.PAPER.replace("1000", "x".repeat(4 << 20));
        String signed = XmlSignatureFixture.signXades(large, XmlSigningScope.document());
        String reference = signed.substring(signed.indexOf("<ds:Reference"), signed.indexOf("</ds:Reference>") + 15);
        String attack = signed.replace(reference, reference.repeat(60).replaceAll(" Id=\"[^\"]+\"", ""));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(XmlSignatureFixture.failures(attack)).containsExactly("signature.xml.too-much"));
        String few = XmlSignatureFixture.signXades(XmlSignatureFixture.PAPER, XmlSigningScope.document());
        String small = few.substring(few.indexOf("<ds:Reference"), few.indexOf("</ds:Reference>") + 15);
        assertThat(XmlSignatureFixture.failures(
                        few.replace(small, small.repeat(SignatureStructure.MAX_REFERENCES + 1))))
                .containsExactly("signature.xml.too-much");
        assertThat(XmlSignatureFixture.failures(signed)).isEmpty();
    }

    @Test
    @Tag("LT-XML-001")
    @DisplayName("is not read in an encoding in which its marks could not be counted beforehand")
    void encodings() {
        for (String name : new String[] {"UTF-8", "utf-8", "UTF-16", "UTF-16LE", "windows-1258", "ISO-8859-1"}) {
            String xml = "<?xml version='1.0' encoding='" + name + "'?><a/>";
            byte[] octets = (name.equals("UTF-16LE") ? "\uFEFF" + xml : xml).getBytes(Charset.forName(name));
            assertThat(XmlSignatureFixture.read(octets)).as(name).isEmpty();
        }
        byte[] head = "<?xml version='1.0' encoding='Cp037'?>".getBytes(StandardCharsets.US_ASCII);
        byte[] body = "<a/>".getBytes(Charset.forName("Cp037"));
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        assertThatThrownBy(() -> XmlSignatureFixture.read(all)).isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> SecureXmlParser.parse(
                        "<?xml version='1.0' encoding='Cp037'?><a/>".getBytes(Charset.forName("Cp037"))))
                .isInstanceOf(UnreadableDocumentException.class);
        assertUnreadable("<?xml version='1.0'" + " ".repeat(4 << 10) + "encoding='UTF-8'?><a/>");
    }

    @Test
    @Tag("LT-XML-018")
    @DisplayName("that numbers a certificate with a million digits is given up before they are read")
    void longNumber() {
        String attack = PAPER.replace(
                "<ds:X509Data>",
                "<ds:X509Data><ds:X509IssuerSerial><ds:X509IssuerName>CN=a</ds:X509IssuerName><ds:X509SerialNumber>"
                        + "%s</ds:X509SerialNumber></ds:X509IssuerSerial>");
        assertThat(XmlSignatureFixture.failures(attack.formatted("1"))).isEmpty();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(XmlSignatureFixture.failures(attack.formatted("9".repeat(2_000_000))))
                        .containsExactly("signature.xml.too-much"));
    }

    @Test
    @Tag("LT-XML-018")
    @DisplayName("whose references name one element of very many children again and again is given up in time")
    void manyChildren() {
        String signed = XmlSignatureFixture.signXmlDsig(
                XmlSignatureFixture.INVOICE,
                "NBan",
                XmlSignatureFixture.SHA256,
                XmlSignatureFixture.RSA_SHA256,
                "#data");
        String reference = signed.substring(signed.indexOf("<Reference"), signed.indexOf("</Reference>") + 12);
        String signature = XmlSignatureFixture.element(signed, "Signature")
                .replace(reference, reference.replace("#data", "#root").repeat(SignatureStructure.MAX_REFERENCES));
        String attack = "<A Id=\"root\">" + "<b/>".repeat(150_000) + signature.repeat(100) + "</A>";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(XmlSignatureFixture.read(attack)).hasSize(100));
    }
}
