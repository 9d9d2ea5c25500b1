package vn.lienthong.signature.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lienthong.error.Finding;
import vn.lienthong.signature.SignatureCoverage;
import vn.lienthong.signature.internal.ParsedSignature;

/**
 * Tests with the structures of notices of the tax authority, of invoices with its code, and of files of the health
 * insurance.
 */
@DisplayName("XML as authorities sign it")
class XmlNationalFormatsTest {
    private static final String SIGNING_TIME = "<SignatureProperties><SignatureProperty Target=\"#x\">"
            + "<SigningTime>2026-06-01T09:00:00</SigningTime></SignatureProperty></SignatureProperties>";
    private static final String SIGNING_TIME_OBJECT =
            "<ds:Object xmlns:ds=\"" + DomQueries.DS_NAMESPACE + "\" Id=\"time\">" + SIGNING_TIME + "</ds:Object>";

    private static String signXmlDsig(String xml, String... uris) {
        return XmlSignatureFixture.signXmlDsig(
                xml, "NBan", XmlSignatureFixture.SHA256, XmlSignatureFixture.RSA_SHA256, uris);
    }

    /** Moves the object into the signature, where no namespace applies to its content. */
    private static String moveObject(String signed) {
        String object = XmlSignatureFixture.element(signed, "ds:Object");
        return appendObject(signed.replace(object, ""), object);
    }

    private static String appendObject(String signed, String object) {
        String bare = object.replace("<SignatureProperties>", "<SignatureProperties xmlns=\"\">");
        return signed.replace("</Signature>", bare + "</Signature>");
    }

    @Test
    @Tag("LT-XML-007")
    @Tag("LT-XML-011")
    @DisplayName("with signed properties without a namespace is intact, and their time is used")
    void properties() {
        String signed = signXmlDsig(
                XmlSignatureFixture.INVOICE.replace("<NBan/>", "<NBan>" + SIGNING_TIME_OBJECT + "</NBan>"),
                "#data",
                "#time");
        ParsedSignature found = XmlSignatureFixture.readSingle(moveObject(signed));
        assertThat(found.faults()).isEmpty();
        assertThat(found.coverage().extent()).isEqualTo(SignatureCoverage.CoverageExtent.WHOLE_FILE);
        assertThat(found.claimedTime()).isEqualTo("2026-06-01T09:00:00+07:00");
        assertThat(XmlSignatureFixture.content(found)).startsWith("<DLHDon");
        assertThat(XmlSignatureFixture.failures(moveObject(signed).replace("T09:00", "T08:00")))
                .containsExactly("signature.xml.changed");
        assertThat(XmlSignatureFixture.failures(signed))
                .as("outside of the signature")
                .containsExactly("signature.xml.misplaced");
        String alone = signXmlDsig(
                XmlSignatureFixture.INVOICE.replace("<NBan/>", "<NBan>" + SIGNING_TIME_OBJECT + "</NBan>"), "#time");
        assertThat(XmlSignatureFixture.failures(moveObject(alone))).containsExactly("signature.xml.nothing");
    }

    @Test
    @Tag("LT-XML-013")
    @DisplayName("with unsigned properties without a namespace is reported, and their time is not used")
    void unsignedProperties() {
        String signed = appendObject(signXmlDsig(XmlSignatureFixture.INVOICE, "#data"), SIGNING_TIME_OBJECT);
        assertThat(XmlSignatureFixture.failures(signed)).isEmpty();
        assertThat(XmlSignatureFixture.warnings(XmlSignatureFixture.readSingle(signed)))
                .contains("signature.xml.unsigned-properties");
        assertThat(XmlSignatureFixture.readSingle(signed).claimedTime()).isNull();
        assertThat(XmlSignatureFixture.failures(signed.replaceAll("SignatureProperties", "Properties")))
                .containsExactly("signature.xml.unsigned-object");
    }

    @Test
    @Tag("LT-XML-009")
    @DisplayName("that covers invoice and code is reported to cover both, and no more")
    void severalParts() {
        String coded =
                XmlSignatureFixture.INVOICE.replace("<DSCKS>", "<MCCQT Id=\"code\">00A</MCCQT><QR>x</QR><DSCKS>");
        ParsedSignature found = XmlSignatureFixture.readSingle(signXmlDsig(coded, "#data", "#code"));
        assertThat(found.faults()).isEmpty();
        assertThat(found.coverage().extent()).isEqualTo(SignatureCoverage.CoverageExtent.PART);
        assertThat(partNames(found)).containsExactly("DLHDon, MCCQT");
        assertThat(XmlSignatureFixture.content(found)).startsWith("<DLHDon");
        assertThat(partNames(XmlSignatureFixture.readSingle(signXmlDsig(coded, "#data"))))
                .containsExactly("DLHDon");
        String[] many = new String[8];
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < many.length; i++) {
            parts.append("<P").append(i).append(" Id=\"p").append(i).append("\"/>");
            many[i] = "#p" + i;
        }
        String all = XmlSignatureFixture.INVOICE.replace("<DSCKS>", parts + "<DSCKS>");
        assertThat(partNames(XmlSignatureFixture.readSingle(signXmlDsig(all, many))))
                .containsExactly("P0, P1, P2, P3, P4, …");
    }

    private static List<String> partNames(ParsedSignature found) {
        return found.doubts().stream()
                .filter(doubt -> doubt.key().equals("signature.xml.part"))
                .map(Finding::arguments)
                .map(arguments -> String.join("|", arguments))
                .toList();
    }

    @Test
    @Tag("LT-XML-001")
    @DisplayName("may declare the same prefixes in thousands of rows; hundreds in force at one place are not read")
    void prefixes() {
        String row = "<Row xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>";
        String signed =
                signXmlDsig(XmlSignatureFixture.INVOICE.replace("<TToan>", row.repeat(10_000) + "<TToan>"), "#data");
        assertThat(XmlSignatureFixture.failures(signed)).isEmpty();
        StringBuilder many = new StringBuilder("<a");
        for (int i = 0; i < ParsedXmlDocument.MAX_PREFIXES; i++) {
            many.append(" xmlns:p").append(i % 150).append("=\"urn:p\"").append(i % 150 == 149 ? "><a" : "");
        }
        String open = many.toString();
        String close = "</a>".repeat(1 + ParsedXmlDocument.MAX_PREFIXES / 150);
        assertThat(XmlSignatureFixture.read(open + "/>" + close.substring(4))).isEmpty();
        SecureXmlParserTest.assertUnreadable(open + " xmlns:q=\"urn:q\"/>" + close.substring(4));
    }

    @Test
    @Tag("LT-XML-003")
    @DisplayName(
            "that leaves out all signatures, as services built on DSS write it, stays intact when others sign it too")
    void withoutSignatures() {
        String one = useXPathTransform(signXmlDsig(XmlSignatureFixture.INVOICE, ""));
        ParsedSignature found = XmlSignatureFixture.readSingle(one);
        assertThat(found.faults()).isEmpty();
        assertThat(found.coverage().extent()).isEqualTo(SignatureCoverage.CoverageExtent.WHOLE_FILE);
        assertThat(XmlSignatureFixture.content(found))
                .contains("<TToan>1000</TToan>")
                .doesNotContain("Signature");
        assertThat(XmlSignatureFixture.failures(one.replace(">1000<", ">9000<")))
                .containsExactly("signature.xml.changed");
        String second = XmlSignatureFixture.element(one, "Signature");
        String both = one.replace(second, second + second);
        assertThat(XmlSignatureFixture.failures(both)).isEmpty();
        assertThat(XmlSignatureFixture.read(both)).hasSize(2);
        assertThat(XmlSignatureFixture.read(both.replace(">1000<", ">9000<")))
                .allMatch(each -> !each.faults().isEmpty());
    }

    @Test
    @Tag("LT-XML-003")
    @DisplayName("that a filter leaves all signatures out of is over the rest; by another filter it is refused")
    void filter() {
        String filter = "<Transform Algorithm=\"http://www.w3.org/2002/06/xmldsig-filter2\">"
                + "<f:XPath xmlns:f=\"http://www.w3.org/2002/06/xmldsig-filter2\" xmlns:ds=\"" + DomQueries.DS_NAMESPACE
                + "\" Filter=\"subtract\">/descendant::ds:Signature</f:XPath></Transform>";
        String one = XmlSignatureFixture.resign(signXmlDsig(XmlSignatureFixture.INVOICE, "")
                .replaceFirst("<Transform [^>]*enveloped-signature\"></Transform>", filter));
        ParsedSignature found = XmlSignatureFixture.readSingle(one);
        assertThat(found.faults()).isEmpty();
        assertThat(found.coverage().extent()).isEqualTo(SignatureCoverage.CoverageExtent.WHOLE_FILE);
        assertThat(XmlSignatureFixture.failures(one.replace(">1000<", ">9000<")))
                .containsExactly("signature.xml.changed");
        for (String other : new String[] {
            one.replace("\"subtract\"", "\"intersect\""),
            one.replace("/descendant::ds:Signature", "/descendant::ds:DLHDon"),
            one.replace("/descendant::ds:Signature", "/descendant::ds:Signature | /descendant::DLHDon"),
            one.replace("<f:XPath", "<f:Other").replace("</f:XPath", "</f:Other")
        }) {
            assertThat(XmlSignatureFixture.failures(other)).containsExactly("signature.xml.transform");
        }
    }

    @Test
    @Tag("LT-XML-003")
    @DisplayName("by any other path, or by that one where all would be left out, is refused")
    void otherPaths() {
        String one = useXPathTransform(signXmlDsig(XmlSignatureFixture.INVOICE, ""));
        for (String path : new String[] {
            "not(ancestor-or-self::ds:Signature) and 1",
            "not(ancestor-or-self::ds:DLHDon)",
            "not(ancestor::ds:Signature)",
            "0"
        }) {
            assertThat(XmlSignatureFixture.failures(one.replace("not(ancestor-or-self::ds:Signature)", path)))
                    .as(path)
                    .containsExactly("signature.xml.transform");
        }
        assertThat(XmlSignatureFixture.failures(
                        one.replace("xmlns:ds=\"" + DomQueries.DS_NAMESPACE + "\">not", "xmlns:ds=\"urn:x\">not")))
                .containsExactly("signature.xml.transform");
        String inside = "<Object xmlns=\"" + DomQueries.DS_NAMESPACE + "\" Id=\"o\">9</Object></Signature>";
        assertThat(XmlSignatureFixture.failures(
                        one.replace("URI=\"\"", "URI=\"#o\"").replace("</Signature>", inside)))
                .containsExactly("signature.xml.transform");
    }

    @Test
    @Tag("LT-XML-008")
    @DisplayName("that leaves out all signatures is not intact with a forged invoice inside of another signature")
    void forgedInAnother() {
        String one = useXPathTransform(signXmlDsig(XmlSignatureFixture.INVOICE, ""));
        String forged = "<Signature xmlns=\"" + DomQueries.DS_NAMESPACE
                + "\"><Object><HDon xmlns=\"\">9</HDon></Object></Signature>";
        assertThat(XmlSignatureFixture.failures(one.replace("<NBan>", "<NBan>" + forged)))
                .containsExactly("signature.xml.malformed", "signature.xml.twin");
    }

    /**
     * Returns the document with an XPath transform in place of the enveloped-signature transform. Both exclude the
     * same nodes here.
     */
    private static String useXPathTransform(String signed) {
        String path = "<Transform Algorithm=\"" + SignatureExclusionTransform.XPATH_TRANSFORM + "\"><XPath xmlns:ds=\""
                + DomQueries.DS_NAMESPACE + "\">not(ancestor-or-self::ds:Signature)</XPath></Transform>";
        return XmlSignatureFixture.resign(
                signed.replaceFirst("<Transform [^>]*enveloped-signature\"></Transform>", path));
    }
}
