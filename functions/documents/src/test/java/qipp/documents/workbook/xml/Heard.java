package qipp.documents.workbook.xml;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** All that a parser says of a piece of XML, in one line: elements with their vocabularies and attributes, and texts. */
final class Heard {
    static final String REFUSED = "refused";

    private final StringBuilder all = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Set<QName> met = new HashSet<>();
    private int depth;

    private Heard() {}

    static String byJdk(String xml) {
        var heard = new Heard();
        try {
            var reader = factory().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                heard.add(reader.next(), reader);
            }
            return heard.all.toString();
        } catch (XMLStreamException _) {
            return REFUSED;
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void add(int event, XMLStreamReader reader) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                refuseColon(reader.getLocalName());
                begin(reader.getNamespaceURI(), reader.getLocalName());
                attributes(reader);
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                text.append(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("entity");
            default -> {}
        }
    }

    /** Lets a name begin with a colon, which Namespaces in XML forbids. */
    private static void refuseColon(String name) throws XMLStreamException {
        if (name.startsWith(":")) {
            throw new XMLStreamException("colon");
        }
    }

    private void attributes(XMLStreamReader reader) throws XMLStreamException {
        var attributes = new TreeSet<String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            refuseColon(reader.getAttributeLocalName(i));
            attributes.add(vocabulary(reader.getAttributeNamespace(i)) + reader.getAttributeLocalName(i) + "="
                    + reader.getAttributeValue(i));
        }
        all.append(attributes);
    }

    /** It is asked at each element for every attribute that the parser of the JDK finds anywhere. */
    static String byScanner(String xml, int pieces) {
        var heard = new Heard();
        heard.met.addAll(attributesByJdk(xml));
        var scanner = new XmlScanner(new InPieces(xml, pieces));
        try {
            while (heard.add(scanner)) {}
            return heard.all.toString();
        } catch (XmlFault | IOException _) {
            return REFUSED;
        }
    }

    private static Set<QName> attributesByJdk(String xml) {
        var met = new HashSet<QName>();
        try {
            var reader = factory().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    IntStream.range(0, reader.getAttributeCount())
                            .mapToObj(reader::getAttributeName)
                            .forEach(met::add);
                }
            }
        } catch (XMLStreamException _) {
            return Set.of();
        }
        return met;
    }

    private void attributes(XmlScanner scanner) throws XmlFault {
        var attributes = new TreeSet<String>();
        for (var name : met) {
            value(scanner, name)
                    .map(value -> vocabulary(name.getNamespaceURI()) + name.getLocalPart() + "=" + value)
                    .ifPresent(attributes::add);
        }
        all.append(attributes);
    }

    private static Optional<String> value(XmlScanner scanner, QName name) throws XmlFault {
        return name.getNamespaceURI().isEmpty()
                ? scanner.attribute(name.getLocalPart())
                : scanner.attribute(name.getNamespaceURI(), name.getLocalPart());
    }

    private boolean add(XmlScanner scanner) throws IOException, XmlFault {
        var event = scanner.next();
        switch (event) {
            case START -> {
                begin(scanner.vocabulary(), scanner.name());
                attributes(scanner);
            }
            case END -> end();
            case TEXT -> scanner.addText(text);
            case REMARK, FINISH -> {}
        }
        return event != XmlEvent.FINISH;
    }

    private void begin(String vocabulary, String name) {
        flush();
        depth++;
        all.append('<').append(vocabulary(vocabulary)).append(name);
    }

    private static String vocabulary(String vocabulary) {
        return Optional.ofNullable(vocabulary)
                .filter(given -> !given.isEmpty())
                .map(given -> "{" + given + "}")
                .orElse("");
    }

    private void end() {
        flush();
        depth--;
        all.append('>');
    }

    private void flush() {
        all.append(depth == 0 ? "" : text);
        text.setLength(0);
    }

    /** Comes in pieces, as what is unpacked does. */
    private static final class InPieces extends StringReader {
        private final int longest;

        InPieces(String xml, int longest) {
            super(xml);
            this.longest = longest;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, longest));
        }
    }
}
