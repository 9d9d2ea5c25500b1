package vn.lienthong.print;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page parsed by a strict XML parser. */
final class ParsedHtml {
    private final Document document;

    private ParsedHtml(Document document) {
        this.document = document;
    }

    static ParsedHtml parse(String page) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new ParsedHtml(builder.parse(new InputSource(new StringReader(page))));
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    List<Element> listElements(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    Element requireElement(String name) {
        List<Element> elements = listElements(name);
        if (elements.size() != 1) {
            throw new AssertionError(elements.size() + " elements " + name);
        }
        return elements.get(0);
    }

    /** Returns the text of the body with normalised white space. */
    String text() {
        return requireElement("body").getTextContent().replaceAll("\\s+", " ");
    }

    /** Returns every attribute of every element as name and value. */
    List<String> attributes() {
        List<String> attributes = new ArrayList<>();
        for (Element element : listElements("*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.add(element.getAttributes().item(i).getNodeName() + "="
                        + element.getAttributes().item(i).getNodeValue());
            }
        }
        return attributes;
    }
}
