package qipp.documents.workbook.parts;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import qipp.documents.opening.Limit;
import qipp.documents.opening.LimitReached;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.documents.workbook.xml.XmlEvent;
import qipp.documents.workbook.xml.XmlFault;
import qipp.documents.workbook.xml.XmlScanner;
import qipp.documents.workbook.xml.XmlText;
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

    private final UnpackedPart part;
    private final Allowance allowance;
    private final Place place;
    private final XmlScanner scanner;
    private int depth;
    private String vocabulary = "";
    private boolean isOfWorkbooks;

    private Xml(UnpackedPart part, Allowance allowance, Place place, XmlScanner scanner) {
        this.part = part;
        this.allowance = allowance;
        this.place = place;
        this.scanner = scanner;
    }

    static Xml of(UnpackedPart part, Allowance allowance, Place place) throws Refusal {
        try {
            return new Xml(part, allowance, place, new XmlScanner(XmlText.of(part)));
        } catch (IOException fault) {
            throw refusal(fault, place);
        }
    }

    /** What is done at a child element; what it leaves unread of the element is passed over. */
    @FunctionalInterface
    public interface Visit {
        void child(String name) throws Refusal;
    }

    /** Goes to the outermost element; whether it is the one of that name in a vocabulary of workbooks. */
    public boolean hasRoot(String name) throws Refusal {
        var event = next();
        while (event != XmlEvent.START) {
            event = next();
        }
        return scanner.name().equals(name) && isOfWorkbooks();
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
        var event = next();
        while (event != XmlEvent.FINISH) {
            event = next();
        }
    }

    /** Visits each child of the element at which the reader is, and ends behind that element. */
    public void children(Visit visit) throws Refusal {
        int inside = depth;
        while (depth >= inside) {
            if (next() == XmlEvent.START) {
                if (isOfWorkbooks()) {
                    visit.child(scanner.name());
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
        var text = new StringBuilder();
        addText(text, limit, most, place);
        return text.toString();
    }

    /** Adds that text to one that may be {@code most} characters long with it; where it is longer, that is said of a place. */
    public void addText(StringBuilder text, Limit limit, long most, Place longer) throws Refusal {
        int inside = depth;
        while (depth >= inside) {
            if (next() == XmlEvent.TEXT && depth == inside) {
                if (text.length() + (long) scanner.textLength() > most) {
                    throw Refusals.overLimit(limit, longer);
                }
                scanner.addText(text);
            }
        }
    }

    /** An attribute without a vocabulary of its own. */
    public Optional<String> attribute(String name) {
        return scanner.attribute(name);
    }

    /** The id by which an element names a relationship of its part. */
    public Optional<String> relationshipId() throws Refusal {
        try {
            var id = scanner.attribute("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
            return id.isPresent()
                    ? id
                    : scanner.attribute("http://purl.oclc.org/ooxml/officeDocument/relationships", "id");
        } catch (XmlFault fault) {
            throw Refusals.unreadable(fault.words(), place);
        }
    }

    /** Whether an attribute says yes, in any of the ways in which it may. */
    public boolean isSet(String name) {
        return attribute(name)
                .filter(value -> value.equals("1") || value.equals("true") || value.equals("on"))
                .isPresent();
    }

    /** An attribute that holds a whole number from 0 on. */
    public OptionalInt count(String name) throws Refusal {
        var value = attribute(name);
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(WholeNumber.of(value.get(), place));
    }

    @Override
    public void close() throws Refusal {
        try {
            part.close();
        } catch (IOException _) {
            throw Refusals.unreadable("a part does not end", place);
        }
    }

    /** Most elements are of the same vocabulary as the one before. */
    private boolean isOfWorkbooks() {
        if (!scanner.vocabulary().equals(vocabulary)) {
            vocabulary = scanner.vocabulary();
            isOfWorkbooks = VOCABULARIES.contains(vocabulary);
        }
        return isOfWorkbooks;
    }

    private XmlEvent next() throws Refusal {
        part.token();
        try {
            var event = scanner.next();
            follow(event);
            return event;
        } catch (XmlFault fault) {
            throw Refusals.unreadable(fault.words(), place);
        } catch (IOException fault) {
            throw refusal(fault, place);
        }
    }

    private void follow(XmlEvent event) throws Refusal {
        switch (event) {
            case START -> {
                depth++;
                Limit.DEPTH.hold(depth, place);
                allowance.element(place);
            }
            case END -> depth--;
            case TEXT, REMARK, FINISH -> {}
        }
    }

    private static Refusal refusal(IOException cause, Place place) {
        return cause instanceof LimitReached reached
                ? Refusals.overLimit(reached.limit(), place)
                : Refusals.unreadable("a part of it is damaged", place);
    }
}
