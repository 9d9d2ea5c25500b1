package vn.lienthong.signature.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.sign.XmlSigningScope;

@DisplayName("The signed content is the content that a parser reads")
class XmlWrappingTest {
    private static final String INVOICE = XmlSignatureFixture.signXmlDsig(
            XmlSignatureFixture.INVOICE, "NBan", XmlSignatureFixture.SHA256, XmlSignatureFixture.RSA_SHA256, "#data");
    private static final String PAPER =
            XmlSignatureFixture.signXades(XmlSignatureFixture.PAPER, XmlSigningScope.document());
    private static final String FORGED = "<DLHDon Id=\"evil\"><TToan>9</TToan></DLHDon>";

    @Test
    @Tag("LT-XML-007")
    @Tag("LT-XML-009")
    @DisplayName("An invoice whose only content is the signed element is covered whole")
    void acceptedInvoice() {
        assertThat(XmlSignatureFixture.failures(INVOICE)).isEmpty();
        ParsedSignature found = XmlSignatureFixture.readSingle(INVOICE);
        assertThat(found.coverage().extent()).isEqualTo(SignatureCoverage.CoverageExtent.WHOLE_FILE);
        assertThat(XmlSignatureFixture.content(found))
                .startsWith("<DLHDon Id=\"data\">")
                .contains("<TToan>1000</TToan>");
        assertThat(found.name()).isEqualTo("NBan");
    }

    @Test
    @Tag("LT-XML-007")
    @DisplayName("The signed element moved into an unknown wrapper, another in its place, is refused")
    void movedIntoWrapper() {
        String signed = XmlSignatureFixture.element(INVOICE, "DLHDon");
        String attack = INVOICE.replace(signed, FORGED).replace("<DSCKS>", "<Old>" + signed + "</Old><DSCKS>");
        assertThat(XmlSignatureFixture.failures(attack)).containsExactly("signature.xml.misplaced");
    }

    @Test
    @Tag("LT-XML-007")
    @DisplayName("The signed element moved into a ds:Object of the signature, another in its place, is refused")
    void movedIntoObject() {
        String signed = XmlSignatureFixture.element(INVOICE, "DLHDon");
        String object = "<Object xmlns=\"http://www.w3.org/2000/09/xmldsig#\">"
                + signed.replace("<DLHDon", "<DLHDon xmlns=\"\"") + "</Object></Signature>";
        String attack = INVOICE.replace(signed, FORGED).replace("</Signature>", object);
        assertThat(attack).contains("<Object");
        assertThat(XmlSignatureFixture.failures(attack)).containsExactly("signature.xml.misplaced");
    }

    @Test
    @Tag("LT-XML-008")
    @DisplayName("The signed element moved beside the signature, another in its place, is refused")
    void movedBeside() {
        String signed = XmlSignatureFixture.element(INVOICE, "DLHDon");
        String attack = INVOICE.replace(signed, FORGED).replace("<DSCKS>", "<DSCKS>" + signed);
        assertThat(XmlSignatureFixture.failures(attack)).containsExactly("signature.xml.twin");
        assertThat(XmlSignatureFixture.readSingle(attack).coverage().content()).isNull();
    }

    @Test
    @Tag("LT-XML-008")
    @DisplayName("A whole signed invoice moved below a forged one is refused")
    void nested() {
        String attack =
                "<HDon>" + FORGED + "<DSCKS>" + XmlSignatureFixture.element(INVOICE, "HDon") + "</DSCKS></HDon>";
        assertThat(XmlSignatureFixture.failures(attack)).containsExactly("signature.xml.twin");
    }

    @Test
    @Tag("LT-XML-008")
    @DisplayName("Several invoices in one file, each signed, are each a part")
    void batch() {
        String other = XmlSignatureFixture.signXmlDsig(
                XmlSignatureFixture.INVOICE.replace("\"data\"", "\"data2\"").replace(">7<", ">8<"),
                "NBan",
                XmlSignatureFixture.SHA256,
                XmlSignatureFixture.RSA_SHA256,
                "#data2");
        String batch = "<All>" + XmlSignatureFixture.element(INVOICE, "HDon")
                + XmlSignatureFixture.element(other, "HDon") + "</All>";
        assertThat(XmlSignatureFixture.failures(batch)).isEmpty();
        assertThat(XmlSignatureFixture.read(batch))
                .hasSize(2)
                .allMatch(found -> found.coverage().extent() == SignatureCoverage.CoverageExtent.PART);
        String oneForged = batch.replace(">8<", ">9<");
        assertThat(XmlSignatureFixture.failures(oneForged)).contains("signature.xml.changed", "signature.xml.twin");
    }

    @Test
    @Tag("LT-XML-009")
    @DisplayName("Something unsigned beside the signed element makes it a part, with a warning")
    void part() {
        String beside = INVOICE.replace("<DSCKS>", "<DLQRCode>x</DLQRCode><DSCKS>");
        assertThat(XmlSignatureFixture.failures(beside)).isEmpty();
        ParsedSignature found = XmlSignatureFixture.readSingle(beside);
        assertThat(found.coverage().extent()).isEqualTo(SignatureCoverage.CoverageExtent.PART);
        assertThat(XmlSignatureFixture.warnings(found)).contains("signature.xml.part");
        String attribute = INVOICE.replace("<HDon>", "<HDon total=\"9\">");
        assertThat(XmlSignatureFixture.readSingle(attribute).coverage().extent())
                .isEqualTo(SignatureCoverage.CoverageExtent.PART);
        String instruction = INVOICE.replace("<HDon>", "<?xml-stylesheet href=\"x\"?><HDon>");
        assertThat(XmlSignatureFixture.readSingle(instruction).coverage().extent())
                .isEqualTo(SignatureCoverage.CoverageExtent.PART);
    }

    @Test
    @Tag("LT-XML-002")
    @DisplayName("Two elements with the same id are refused, for any attribute name")
    void doubledIds() {
        String signed = XmlSignatureFixture.element(INVOICE, "DLHDon");
        for (String id : new String[] {"Id", "ID", "id", "xml:id"}) {
            String twin = "<Other " + id + "=\"data\"/>";
            assertThat(XmlSignatureFixture.failures(INVOICE.replace(signed, signed + twin)))
                    .containsExactly("signature.xml.doubled-id");
        }
        assertThat(XmlSignatureFixture.failures(INVOICE.replace(signed, signed + "<Other ref=\"data\"/>")))
                .isEmpty();
    }

    @Test
    @Tag("LT-XML-011")
    @DisplayName("Forged properties in place of the signed ones, which are moved elsewhere, are refused")
    void forgedProperties() {
        assertThat(XmlSignatureFixture.failures(PAPER)).isEmpty();
        String signed = XmlSignatureFixture.element(PAPER, "xades:SignedProperties");
        String forged = signed.replaceFirst("Id=\"[^\"]+\"", "Id=\"evil\"").replace("2026-", "2020-");
        String kept = "<ds:Object>"
                + signed.replace(
                        "<xades:SignedProperties",
                        "<xades:SignedProperties xmlns:xades=\"" + DomQueries.XADES_NAMESPACE + "\"")
                + "</ds:Object></ds:Signature>";
        String attack = PAPER.replace(signed, forged).replace("</ds:Signature>", kept);
        assertThat(XmlSignatureFixture.failures(attack)).containsExactly("signature.xml.properties");
    }

    @Test
    @Tag("LT-XML-011")
    @DisplayName("A second holder of properties, or one for another signature, is refused")
    void secondHolder() {
        String object = XmlSignatureFixture.element(PAPER, "ds:Object");
        String second = object.replace("-properties\"", "-properties2\"");
        assertThat(XmlSignatureFixture.failures(PAPER.replace(object, object + second)))
                .containsExactly("signature.xml.properties");
        assertThat(XmlSignatureFixture.failures(PAPER.replaceFirst("Target=\"#S-", "Target=\"#X-")))
                .containsExactly("signature.xml.properties");
    }

    @Test
    @Tag("LT-XML-013")
    @DisplayName("An unsigned object in a signature is refused; bare properties are reported")
    void unsignedObject() {
        String evil = PAPER.replace("</ds:Signature>", "<ds:Object><Annex>9</Annex></ds:Object></ds:Signature>");
        assertThat(XmlSignatureFixture.failures(evil)).containsExactly("signature.xml.unsigned-object");
        assertThat(XmlSignatureFixture.failures(evil.replace("Annex", "Paper")))
                .containsExactly("signature.xml.twin", "signature.xml.unsigned-object");
        String time = PAPER.replace(
                "</ds:Signature>",
                "<ds:Object><ds:SignatureProperties><ds:SignatureProperty Target=\"#x\"><SigningTime>2001-01-01T00:00:00"
                        + "</SigningTime></ds:SignatureProperty></ds:SignatureProperties></ds:Object></ds:Signature>");
        assertThat(XmlSignatureFixture.failures(time)).isEmpty();
        assertThat(XmlSignatureFixture.warnings(XmlSignatureFixture.readSingle(time)))
                .contains("signature.xml.unsigned-properties");
        assertThat(XmlSignatureFixture.readSingle(time).claimedTime()).isEqualTo("2026-06-01T10:00:00+07:00");
    }

    @Test
    @Tag("LT-XML-010")
    @DisplayName("A comment added to the content is reported, and is not part of the signed content")
    void comments() {
        String attack = PAPER.replace("1000", "10<!-- -->00");
        ParsedSignature found = XmlSignatureFixture.readSingle(attack);
        assertThat(XmlSignatureFixture.warnings(found)).contains("signature.xml.comments");
        assertThat(XmlSignatureFixture.content(found))
                .contains("<Amount>1000</Amount>")
                .doesNotContain("Signature");
        assertThat(XmlSignatureFixture.warnings(XmlSignatureFixture.readSingle(PAPER)))
                .isEmpty();
    }

    @Test
    @Tag("LT-XML-008")
    @DisplayName("A forged element inside of a signature, its own or another, is refused though all else is signed")
    void twinInSignature() {
        assertThat(XmlSignatureFixture.failures(
                        INVOICE.replace("</KeyInfo>", FORGED.replace(" Id", " xmlns=\"\" Id") + "</KeyInfo>")))
                .containsExactly("signature.xml.twin");
        String forged = "<Paper><Amount>9</Amount></Paper>";
        String key = PAPER.replace("</ds:KeyInfo>", forged + "</ds:KeyInfo>");
        assertThat(XmlSignatureFixture.failures(key)).containsExactly("signature.xml.twin");
        assertThat(XmlSignatureFixture.readSingle(key).coverage().content()).isNull();
        String unsigned = PAPER.replace(
                "</xades:QualifyingProperties>",
                "<xades:UnsignedProperties>" + forged + "</xades:UnsignedProperties></xades:QualifyingProperties>");
        assertThat(XmlSignatureFixture.failures(unsigned)).containsExactly("signature.xml.twin");
        String broken = "<X><Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><Object>"
                + FORGED.replace(" Id", " xmlns=\"\" Id") + "</Object></Signature></X>";
        assertThat(XmlSignatureFixture.failures(INVOICE.replace("<DSCKS>", "<DSCKS>" + broken)))
                .containsExactly("signature.xml.malformed", "signature.xml.twin");
    }

    @Test
    @Tag("LT-XML-008")
    @DisplayName("Elements with names of signature parts are not their duplicates")
    void namesOfParts() {
        String paper = XmlSignatureFixture.PAPER.replace("Paper", "Object").replace("Title", "Reference");
        assertThat(XmlSignatureFixture.failures(XmlSignatureFixture.signXades(paper, XmlSigningScope.document())))
                .isEmpty();
        String invoice = XmlSignatureFixture.INVOICE.replace("DLHDon", "Object");
        assertThat(XmlSignatureFixture.failures(XmlSignatureFixture.signXades(
                        invoice, XmlSigningScope.element("data").inElement("data"))))
                .isEmpty();
    }
}
