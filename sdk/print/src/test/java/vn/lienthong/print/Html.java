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

/** A page read back by an XML parser, which forgives nothing. */
final class Html {
    private final Document document;

    private Html(Document document) {
        this.document = document;
    }

    static Html parse(String page) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Html(builder.parse(new InputSource(new StringReader(page))));
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }

    List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    Element one(String name) {
        List<Element> elements = all(name);
        if (elements.size() != 1) {
            throw new AssertionError(elements.size() + " elements " + name);
        }
        return elements.get(0);
    }

    /** The text of the body, white space made single. */
    String text() {
        return one("body").getTextContent().replaceAll("\\s+", " ");
    }

    /** Every attribute of every element, as name and value. */
    List<String> attributes() {
        List<String> attributes = new ArrayList<>();
        for (Element element : all("*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                attributes.add(element.getAttributes().item(i).getNodeName() + "="
                        + element.getAttributes().item(i).getNodeValue());
            }
        }
        return attributes;
    }
}
