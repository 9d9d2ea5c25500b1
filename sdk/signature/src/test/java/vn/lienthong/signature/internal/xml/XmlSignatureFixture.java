package vn.lienthong.signature.internal.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Base64.Encoder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.tsp.TimeStampRequest;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import vn.lienthong.error.Finding;
import vn.lienthong.error.Severity;
import vn.lienthong.signature.TestAuthority;
import vn.lienthong.signature.TestStamps;
import vn.lienthong.signature.VerificationOptions;
import vn.lienthong.signature.internal.FileBytes;
import vn.lienthong.signature.internal.ParsedSignature;
import vn.lienthong.signature.sign.SigningKey;
import vn.lienthong.signature.sign.SigningKeyFactory;
import vn.lienthong.signature.sign.SigningParameters;
import vn.lienthong.signature.sign.TimestampClient;
import vn.lienthong.signature.sign.ToBeSigned;
import vn.lienthong.signature.sign.XadesSigner;
import vn.lienthong.signature.sign.XmlSigningScope;
import vn.lienthong.signature.sign.internal.xml.ElementWriter;
import vn.lienthong.signature.sign.internal.xml.XadesDocument;

/** Signed XML with invented content, created at run time. */
final class XmlSignatureFixture {
    static final String SHA1 = "http://www.w3.org/2000/09/xmldsig#sha1";
    static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    static final String RSA_SHA1 = "http://www.w3.org/2000/09/xmldsig#rsa-sha1";
    static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";

    /** A document with the structure of an electronic invoice. */
    static final String INVOICE =
            "<HDon><DLHDon Id=\"data\"><TTChung><SHDon>7</SHDon></TTChung><TToan>1000</TToan></DLHDon>"
                    + "<DSCKS><NBan/></DSCKS></HDon>";

    static final String PAPER = "<Paper version=\"1\"><Title>KIỂM THỬ</Title><Amount>1000</Amount></Paper>";

    private XmlSignatureFixture() {}

    /** Signs XAdES level B over a scope with an agency's RSA key. */
    static String signXades(String xml, XmlSigningScope scope) {
        return signXades(xml, scope, TestAuthority.standard().agency(), TimestampClient.none());
    }

    static String signXades(String xml, XmlSigningScope scope, TestAuthority.Identity by, TimestampClient timestamper) {
        SigningParameters parameters = SigningParameters.of(by.chain(), Clock.fixed(TestAuthority.NOW, ZoneOffset.UTC));
        XadesSigner signer = XadesSigner.of(timestamper);
        byte[] octets = xml.getBytes(UTF_8);
        ToBeSigned waiting = signer.prepare(octets, scope, parameters);
        try (SigningKey key = SigningKeyFactory.of(by.key(), by.chain())) {
            return new String(
                    signer.complete(octets, waiting, key.sign(waiting)).document(), UTF_8);
        }
    }

    /**
     * Signs plain XMLDSig with the JDK: references to the URIs; the signature becomes the last child of the first
     * element of a name.
     */
    static String signXmlDsig(String xml, String holder, String digest, String method, String... uris) {
        try {
            XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM", "XMLDSig");
            Document document = parseDom(xml);
            Element into =
                    (Element) document.getElementsByTagNameNS("*", holder).item(0);
            List<Reference> references = new ArrayList<>();
            for (String uri : uris) {
                String transform = uri.isEmpty() ? Transform.ENVELOPED : XmlCanonicalizer.EXCLUSIVE;
                List<Transform> transforms = List.of(factory.newTransform(transform, (TransformParameterSpec) null));
                references.add(
                        factory.newReference(uri, factory.newDigestMethod(digest, null), transforms, null, null));
            }
            TestAuthority.Identity agency = TestAuthority.standard().agency();
            KeyInfoFactory keys = factory.getKeyInfoFactory();
            KeyInfo info = keys.newKeyInfo(List.of(keys.newX509Data(List.of(agency.certificate()))));
            DOMSignContext context = new DOMSignContext(agency.key(), into);
            context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.FALSE);
            registerIds(document.getDocumentElement(), context);
            factory.newXMLSignature(
                            factory.newSignedInfo(
                                    factory.newCanonicalizationMethod(
                                            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
                                            (C14NMethodParameterSpec) null),
                                    factory.newSignatureMethod(method, null),
                                    references),
                            info)
                    .sign(context);
            return new String(XadesDocument.write(new ParsedXmlDocument(document)), UTF_8);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Computes the value of the only signature again, with the agency's RSA key over its current ds:SignedInfo. */
    static String resign(String xml) {
        try {
            Document document = parseDom(xml);
            Element info = (Element) document.getElementsByTagNameNS(DomQueries.DS_NAMESPACE, "SignedInfo")
                    .item(0);
            Element value = (Element) document.getElementsByTagNameNS(DomQueries.DS_NAMESPACE, "SignatureValue")
                    .item(0);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(TestAuthority.standard().agency().key());
            signature.update(XmlCanonicalizer.canonicalize(
                    info, DomQueries.childElements(info).get(0)));
            ElementWriter.setBase64(value, signature.sign());
            return new String(XadesDocument.write(new ParsedXmlDocument(document)), UTF_8);
        } catch (GeneralSecurityException | XmlSignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a valid timestamp authority. */
    static TimestampClient timestampClient(Instant at) {
        return TimestampClient.of((errand, address, body) -> {
            byte[] token = TestStamps.token(TestAuthority.standard().tsa(), new TimeStampRequest(body), at);
            ASN1EncodableVector answer = new ASN1EncodableVector();
            answer.add(new DERSequence(new ASN1Integer(0)));
            answer.add(ASN1Primitive.fromByteArray(token));
            return new DERSequence(answer).getEncoded();
        });
    }

    /** Adds revocation lists of a moment to the unsigned properties. */
    static String withCrls(String signed, Instant at) {
        Encoder base64 = Base64.getEncoder();
        String lists = Stream.of(
                        TestAuthority.standard().crl(at),
                        TestAuthority.standard().rootCrl(at))
                .map(crl ->
                        "<xades:EncapsulatedCRLValue>" + base64.encodeToString(crl) + "</xades:EncapsulatedCRLValue>")
                .collect(Collectors.joining(
                        "",
                        "<xades:RevocationValues><xades:CRLValues>",
                        "</xades:CRLValues></xades:RevocationValues>"));
        String end = "</xades:UnsignedSignatureProperties>";
        if (signed.contains(end)) {
            return signed.replace(end, lists + end);
        }
        String holder = "</xades:QualifyingProperties>";
        return signed.replace(
                holder,
                "<xades:UnsignedProperties><xades:UnsignedSignatureProperties>" + lists + end
                        + "</xades:UnsignedProperties>" + holder);
    }

    private static void registerIds(Element element, DOMSignContext context) {
        if (element.hasAttributeNS(null, "Id")) {
            context.setIdAttributeNS(element, null, "Id");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                registerIds(below, context);
            }
        }
    }

    static Document parseDom(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<ParsedSignature> read(String xml) {
        return read(xml.getBytes(UTF_8));
    }

    static List<ParsedSignature> read(byte[] xml) {
        try {
            return new XmlFormatReader().read(FileBytes.of(xml), VerificationOptions.defaults());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the only signature. */
    static ParsedSignature readSingle(String xml) {
        List<ParsedSignature> found = read(xml);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " signatures");
        }
        return found.get(0);
    }

    /**
     * Returns the keys of all failures of the signatures of a document. Empty if every signature is formally valid.
     */
    static List<String> failures(String xml) {
        return read(xml).stream()
                .flatMap(found -> Stream.concat(found.faults().stream(), found.doubts().stream()))
                .filter(finding -> finding.severity() == Severity.FAIL)
                .map(Finding::key)
                .toList();
    }

    static List<String> warnings(ParsedSignature found) {
        return found.doubts().stream()
                .filter(finding -> finding.severity() == Severity.WARN)
                .map(Finding::key)
                .toList();
    }

    /** Returns the signed content as text. */
    static String content(ParsedSignature found) {
        try (var in = java.util.Objects.requireNonNull(found.coverage().content(), "content")
                .open()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the text from the first start tag of a name to its last end tag. */
    static String element(String xml, String name) {
        int from = xml.indexOf("<" + name);
        int to = xml.lastIndexOf("</" + name + ">") + name.length() + 3;
        return xml.substring(from, to);
    }
}
