package qipp.documents.workbook.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads a part forwards, one piece of it after the other. What is not well-formed is a fault, and so is a document type
 * or an entity of one's own. It keeps nothing of what it has passed: the memory and the time that a part takes grow with
 * its size alone, whatever names, attributes and prefixes it is made of. Source: XML 1.0, fifth edition; the declaration
 * is passed over, as a part's encoding is told from its bytes.
 */
public final class XmlScanner {
    private final Window window;
    private final Elements elements;
    private final Text text;
    private final Remarks remarks;

    public XmlScanner(Reader part) {
        window = new Window(part);
        elements = new Elements(window);
        text = new Text(window);
        remarks = new Remarks(window);
    }

    /** Goes on to what comes next. */
    public XmlEvent next() throws IOException, XmlFault {
        if (elements.endsAtOnce()) {
            elements.end();
            return XmlEvent.END;
        }
        if (!window.has(1)) {
            elements.refuseUnended();
            return XmlEvent.FINISH;
        }
        return window.charAt(0) == '<' ? markup() : text();
    }

    /** The name of the element that has begun, without its prefix. */
    public String name() {
        return elements.name();
    }

    /** The vocabulary of the element that has begun; empty where it is in none. */
    public String vocabulary() {
        return elements.vocabulary();
    }

    /** An attribute, without a prefix, of the element that has begun. */
    public Optional<String> attribute(String name) {
        return elements.attribute(name);
    }

    /** An attribute of the element that has begun, in a vocabulary of its own. */
    public Optional<String> attribute(String vocabulary, String name) throws XmlFault {
        return elements.attribute(vocabulary, name);
    }

    /** The length of the text that has come. */
    public int textLength() {
        return text.length();
    }

    /** Adds the text that has come. */
    public void addText(StringBuilder target) {
        text.addTo(target);
    }

    private XmlEvent markup() throws IOException, XmlFault {
        if (!window.has(2)) {
            throw XmlFault.damaged();
        }
        return switch (window.charAt(1)) {
            case '/' -> {
                elements.endTag();
                yield XmlEvent.END;
            }
            case '?' -> {
                remarks.instruction();
                yield XmlEvent.REMARK;
            }
            case '!' -> declaration();
            default -> {
                elements.startTag();
                yield XmlEvent.START;
            }
        };
    }

    private XmlEvent declaration() throws IOException, XmlFault {
        if (window.startsWith(Remarks.COMMENT)) {
            remarks.comment();
            return XmlEvent.REMARK;
        }
        if (window.startsWith(Text.CDATA) && !elements.isOutside()) {
            text.readCharacterData();
            return XmlEvent.TEXT;
        }
        throw window.startsWith("<!DOCTYPE") ? XmlFault.documentType() : XmlFault.damaged();
    }

    private XmlEvent text() throws IOException, XmlFault {
        if (elements.isOutside()) {
            text.readBlanks();
        } else {
            text.read();
        }
        return XmlEvent.TEXT;
    }
}
