package vn.lienthong.portal.inbound.internal;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reader for the rows of a notice's XML, based on the JDK's pull parser, which resolves nothing (LT-IN-014). A
 * document type, a custom entity, an encoding other than UTF-8, or more levels or rows than a notice has stop the
 * parsing. XInclude elements have no special meaning.
 */
final class TaxXmlReader {
    private static final int MAX_DEPTH = 16;
    private static final int MAX_ROWS = 10_000;
    private static final int MAX_TEXT_LENGTH = 2_000;
    private static final String DOSSIERS = "ROW_LIST";
    private static final String DOSSIER = "MA_HSO";
    private static final String ROW = "LIST";

    private final XMLStreamReader in;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String dossier;
    private Map<String, String> row = Map.of();

    private TaxXmlReader(XMLStreamReader in) {
        this.in = in;
    }

    /** Returns the rows, each with its dossier code. */
    static List<Map<String, String>> rows(byte[] xml) {
        byte[] body = utf8(xml);
        XMLStreamReader reader = null;
        try {
            // Uses the JDK's parser by name, because a parser of the host may interpret the settings differently.
            reader = factory().createXMLStreamReader(new ByteArrayInputStream(body), "UTF-8");
            String declared = reader.getCharacterEncodingScheme();
            if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
                throw RequestRejectedException.of("inbound.xml");
            }
            TaxXmlReader notice = new TaxXmlReader(reader);
            notice.read();
            return notice.rows;
        } catch (XMLStreamException quoting) {
            throw RequestRejectedException.of("inbound.xml");
        } finally {
            close(reader);
        }
    }

    private static byte[] utf8(byte[] xml) {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml));
            if (decoded.chars().anyMatch(c -> c == 0)) {
                throw RequestRejectedException.of("inbound.xml");
            }
            return xml;
        } catch (CharacterCodingException e) {
            throw RequestRejectedException.of("inbound.xml");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("entities are not resolved");
        });
        return factory;
    }

    private void read() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> add();
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION -> throw RequestRejectedException.of("inbound.xml");
                default -> {
                    // Comments and processing instructions are ignored.
                }
            }
        }
    }

    private void start() {
        path.add(in.getLocalName());
        text.setLength(0);
        boolean inField = inRow(3) || (parent(1).equals(DOSSIER) && parent(2).equals(DOSSIERS));
        if (path.size() > MAX_DEPTH || inField) {
            throw RequestRejectedException.of("inbound.xml");
        }
        if (in.getLocalName().equals(DOSSIERS)) {
            dossier = null;
        } else if (inRow(1)) {
            row = new HashMap<>();
        }
    }

    private void add() {
        if (text.length() + in.getTextLength() > MAX_TEXT_LENGTH) {
            throw RequestRejectedException.of("inbound.xml");
        }
        text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
    }

    private void end() {
        String name = in.getLocalName();
        String value = text.toString().strip();
        text.setLength(0);
        if (inRow(1)) {
            row.put(DOSSIER, dossier == null ? "" : dossier);
            rows.add(row);
            if (rows.size() > MAX_ROWS) {
                throw RequestRejectedException.of("inbound.xml");
            }
        } else if (inRow(2)) {
            // Both spellings occur.
            once(row.put(name.equals("TEN_TIEU_MUC") ? "TEN_TIEUMUC" : name, value));
        } else if (name.equals(DOSSIER) && parent(1).equals(DOSSIERS)) {
            once(dossier);
            dossier = value;
        }
        path.remove(path.size() - 1);
    }

    /** Rejects a repeated field, because it is unclear which value counts. */
    private static void once(@Nullable String before) {
        if (before != null) {
            throw RequestRejectedException.of("inbound.xml");
        }
    }

    /** Returns whether the current element is a row (1) or is {@code levels - 1} levels below a row. */
    private boolean inRow(int levels) {
        return parent(levels - 1).equals(ROW) && parent(levels).equals(DOSSIERS);
    }

    private String parent(int levels) {
        int place = path.size() - 1 - levels;
        return place < 0 ? "" : path.get(place);
    }

    private static void close(@Nullable XMLStreamReader reader) {
        if (reader != null) {
            try {
                reader.close();
            } catch (XMLStreamException e) {
                throw new IllegalStateException("cannot close the XML reader");
            }
        }
    }
}
