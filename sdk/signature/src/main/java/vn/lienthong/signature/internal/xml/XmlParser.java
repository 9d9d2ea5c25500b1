package vn.lienthong.signature.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.lienthong.signature.UnreadableDocumentException;

/** Parses hostile XML: no DTD, no entity, no inclusion, nothing fetched, bounded before and while it is read (LT-XML-001). */
final class XmlParser {
    /** Elements, their ends, attributes, comments and the like: each costs a node, which is much larger than its text. */
    static final int MAX_MARKS = 400_000;

    static final int MAX_DEPTH = 200;
    private static final int MAX_ATTRIBUTES = 200;
    private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

    private XmlParser() {}

    /** @throws UnreadableDocumentException if it is not well-formed, declares a document type or exceeds a bound */
    static XmlDocument parse(byte[] bytes) {
        if (marks(bytes) > MAX_MARKS) {
            throw new UnreadableDocumentException("signature.unreadable.xml-bounds");
        }
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            builder.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("nothing is fetched");
            });
            Document dom = builder.parse(new ByteArrayInputStream(bytes));
            if (dom.getDoctype() != null || !"1.0".equals(dom.getXmlVersion())) {
                throw new UnreadableDocumentException("signature.unreadable.xml");
            }
            return new XmlDocument(dom);
        } catch (SAXException | IOException e) {
            // its text may quote the document
            throw new UnreadableDocumentException("signature.unreadable.xml");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser lacks a feature", e);
        }
    }

    private static int marks(byte[] bytes) {
        int marks = 0;
        for (byte octet : bytes) {
            marks += octet == '<' || octet == '=' ? 1 : 0;
        }
        return marks;
    }

    /** The JDK's own parser, whatever the class path of the host brings. */
    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        // without it nodes are made late, and the walk over them pays twice
        factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute(LIMIT + "maxElementDepth", String.valueOf(MAX_DEPTH));
        factory.setAttribute(LIMIT + "elementAttributeLimit", String.valueOf(MAX_ATTRIBUTES));
        return factory;
    }

    /** Prints nothing. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // a warning makes no document unreadable
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
