package vn.lienthong.signature.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.lienthong.signature.UnreadableDocumentException;

/**
 * A parser for hostile XML: no DTD, no entities, no inclusion, no network access, limits before and during parsing
 * (LT-XML-001).
 */
public final class SecureXmlParser {
    /**
     * The maximum number of tags, attributes, comments and similar items; each costs a node, which is much larger than
     * its text.
     */
    static final int MAX_MARKUP_COUNT = 400_000;

    static final int MAX_DEPTH = 200;
    private static final int MAX_ATTRIBUTES = 200;
    private static final String LIMIT_PROPERTY_PREFIX = "http://www.oracle.com/xml/jaxp/properties/";
    /** In these encodings a tag begins with the ASCII byte, so tags can be counted before parsing. */
    private static final Pattern SUPPORTED_ENCODINGS =
            Pattern.compile("(?i)utf-?8|utf-16(le|be)?|us-ascii|ascii|iso-8859-\\d{1,2}|windows-125\\d");

    private static final Pattern ENCODING_DECLARATION = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final int MAX_DECLARATION_LENGTH = 1 << 10;

    private SecureXmlParser() {}

    /**
     * Parses a document.
     *
     * @throws UnreadableDocumentException if it is not well-formed, contains a document type declaration or exceeds a
     *     limit
     */
    public static ParsedXmlDocument parse(byte[] bytes) {
        if (!hasSupportedEncoding(bytes)) {
            throw new UnreadableDocumentException("signature.unreadable.xml");
        }
        if (countMarkup(bytes) > MAX_MARKUP_COUNT) {
            throw new UnreadableDocumentException("signature.unreadable.xml-bounds");
        }
        try {
            DocumentBuilder builder = createFactory().newDocumentBuilder();
            builder.setErrorHandler(new SilentErrorHandler());
            builder.setEntityResolver((publicId, systemId) -> {
                throw new SAXException("nothing is fetched");
            });
            Document dom = builder.parse(new ByteArrayInputStream(bytes));
            if (dom.getDoctype() != null || !"1.0".equals(dom.getXmlVersion())) {
                throw new UnreadableDocumentException("signature.unreadable.xml");
            }
            return new ParsedXmlDocument(dom);
        } catch (SAXException | IOException e) {
            // Its message may quote the document.
            throw new UnreadableDocumentException("signature.unreadable.xml");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's parser lacks a feature", e);
        }
    }

    /** Returns whether the encoding, which a declaration may change, is one in which tags can be counted. */
    private static boolean hasSupportedEncoding(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, MAX_DECLARATION_LENGTH), StandardCharsets.ISO_8859_1)
                .replaceAll("[\0\u00BB-\u00FF]", "");
        int end = head.indexOf("?>");
        boolean declares = head.startsWith("<?xml");
        Matcher declared = ENCODING_DECLARATION.matcher(declares && end > 0 ? head.substring(0, end) : "");
        return head.stripLeading().startsWith("<")
                && (!declares || end > 0)
                && (!declared.find()
                        || SUPPORTED_ENCODINGS.matcher(declared.group(1)).matches());
    }

    private static int countMarkup(byte[] bytes) {
        int marks = 0;
        for (byte octet : bytes) {
            marks += octet == '<' || octet == '=' ? 1 : 0;
        }
        return marks;
    }

    /** Returns the parser of the JDK, whatever is on the class path of the host. */
    private static DocumentBuilderFactory createFactory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        // Otherwise nodes are created lazily, which makes the traversal twice as expensive.
        factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute(LIMIT_PROPERTY_PREFIX + "maxElementDepth", String.valueOf(MAX_DEPTH));
        factory.setAttribute(LIMIT_PROPERTY_PREFIX + "elementAttributeLimit", String.valueOf(MAX_ATTRIBUTES));
        return factory;
    }

    /** An error handler that prints nothing. */
    private static final class SilentErrorHandler implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) {
            // A warning does not make a document unreadable.
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
