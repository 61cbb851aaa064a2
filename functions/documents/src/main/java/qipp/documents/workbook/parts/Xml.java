package qipp.documents.workbook.parts;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;

/**
 * Walks forwards through one part, from an element to its children. Elements of other vocabularies are passed over.
 * No document type, no entity, nothing outside the part is ever looked at.
 */
public final class Xml implements AutoCloseable {
    private static final Set<String> VOCABULARIES = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://schemas.openxmlformats.org/package/2006/relationships",
            "http://schemas.openxmlformats.org/package/2006/content-types");

    private static final int MOST_DIGITS = 9;

    private final UnpackedPart part;
    private final Allowance allowance;
    private final Place place;
    private final XMLStreamReader reader;
    private int depth;

    private Xml(UnpackedPart part, Allowance allowance, Place place, XMLStreamReader reader) {
        this.part = part;
        this.allowance = allowance;
        this.place = place;
        this.reader = reader;
    }

    static Xml of(UnpackedPart part, Allowance allowance, Place place) throws Refusal {
        try {
            return new Xml(part, allowance, place, factory().createXMLStreamReader(XmlText.of(part)));
        } catch (XMLStreamException fault) {
            throw refusal(fault.getNestedException(), place);
        } catch (IOException fault) {
            throw refusal(fault, place);
        }
    }

    /** The JDK's own parser, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing outside the part is read");
        });
        return factory;
    }

    /** What is done at a child element; what it leaves unread of the element is passed over. */
    @FunctionalInterface
    public interface Visit {
        void child(String name) throws Refusal;
    }

    /** Goes to the outermost element; whether it is the one of that name in a vocabulary of workbooks. */
    public boolean hasRoot(String name) throws Refusal {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
        return reader.getLocalName().equals(name) && isOfWorkbooks();
    }

    /** Visits the children of the outermost element, then reads to the end of the part. */
    public void readRoot(String name, Visit visit) throws Refusal {
        if (!hasRoot(name)) {
            throw Refusals.unreadable("a part of it is not what it should be", place);
        }
        children(visit);
        finish();
    }

    /** Reads to the end of the part, so that a fault there is noticed. */
    public void finish() throws Refusal {
        int event = next();
        while (event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
    }

    /** Visits each child of the element at which the reader is, and ends behind that element. */
    public void children(Visit visit) throws Refusal {
        int inside = depth;
        while (depth >= inside) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                if (isOfWorkbooks()) {
                    visit.child(reader.getLocalName());
                }
                passOver(inside);
            }
        }
    }

    private void passOver(int inside) throws Refusal {
        while (depth > inside) {
            next();
        }
    }

    /** The text directly in the element at which the reader is, and ends behind that element. */
    public String text(Limit limit, long most) throws Refusal {
        int inside = depth;
        var text = new StringBuilder();
        while (depth >= inside) {
            if (isText(next()) && depth == inside) {
                if (text.length() + (long) reader.getTextLength() > most) {
                    throw Refusals.overLimit(limit, place);
                }
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    /** An attribute without a vocabulary of its own. */
    public Optional<String> attribute(String name) {
        return attribute("", name);
    }

    /** The id by which an element names a relationship of its part. */
    public Optional<String> relationshipId() {
        return attribute("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id")
                .or(() -> attribute("http://purl.oclc.org/ooxml/officeDocument/relationships", "id"));
    }

    private Optional<String> attribute(String vocabulary, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name) && isOfVocabulary(i, vocabulary)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    private boolean isOfVocabulary(int index, String vocabulary) {
        var own = reader.getAttributeNamespace(index);
        return own == null ? vocabulary.isEmpty() : vocabulary.equals(own);
    }

    /** Whether an attribute says yes, in any of the ways in which it may. */
    public boolean isSet(String name) {
        return attribute(name)
                .filter(value -> value.equals("1") || value.equals("true") || value.equals("on"))
                .isPresent();
    }

    /** An attribute that holds a whole number from 0 on. */
    public Optional<Integer> count(String name) throws Refusal {
        var value = attribute(name);
        return value.isEmpty() ? Optional.empty() : Optional.of(wholeNumber(value.get(), place));
    }

    /** A number that counts or points; anything else makes the file unreadable. */
    public static int wholeNumber(String text, Place place) throws Refusal {
        var digits = text.strip();
        if (!isWholeNumber(digits)) {
            throw Refusals.unreadable("it lacks a whole number where one belongs", place);
        }
        return Integer.parseInt(digits);
    }

    private static boolean isWholeNumber(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    }

    @Override
    public void close() throws Refusal {
        try {
            reader.close();
            part.close();
        } catch (XMLStreamException | IOException _) {
            throw Refusals.unreadable("a part does not end", place);
        }
    }

    private boolean isOfWorkbooks() {
        var vocabulary = reader.getNamespaceURI();
        return vocabulary != null && VOCABULARIES.contains(vocabulary);
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private int next() throws Refusal {
        part.token();
        try {
            int event = reader.next();
            follow(event);
            return event;
        } catch (XMLStreamException fault) {
            throw refusal(fault.getNestedException(), place);
        }
    }

    private void follow(int event) throws Refusal {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                Limit.DEPTH.hold(depth, place);
                allowance.element(place);
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw Refusals.unreadable("it has a document type or an entity, which no workbook has", place);
            default -> {}
        }
    }

    private static Refusal refusal(Throwable cause, Place place) {
        return cause instanceof LimitReached reached
                ? Refusals.overLimit(reached.limit(), place)
                : Refusals.unreadable("a part of it is damaged", place);
    }
}
