package qipp.documents.workbook.xml;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;

/** The elements that have begun and not yet ended, and the attributes of the one that has begun last. */
final class Elements {
    private static final int USUAL_DEPTH = 16;

    private final Window window;
    private final Tag tag;
    private final Namespaces namespaces = new Namespaces();
    private Name[] open = new Name[USUAL_DEPTH];
    private int depth;
    private boolean hadOutermost;
    private boolean endsAtOnce;
    private String vocabulary = Namespaces.NONE;

    Elements(Window window) {
        this.window = window;
        this.tag = new Tag(window);
    }

    String name() {
        return tag.name().local();
    }

    String vocabulary() {
        return vocabulary;
    }

    Optional<String> attribute(String name) {
        return tag.value(name);
    }

    Optional<String> attribute(String wanted, String name) throws XmlFault {
        for (int i = 0; i < tag.attributes(); i++) {
            if (tag.name(i).isQualified() && isOf(wanted, name, tag.name(i))) {
                return Optional.of(tag.value(i));
            }
        }
        return Optional.empty();
    }

    private boolean isOf(String wanted, String local, Name name) throws XmlFault {
        return name.local().equals(local) && namespaces.of(name.prefix()).equals(wanted);
    }

    /** Whether nothing is open: only blanks and remarks may stand here. */
    boolean isOutside() {
        return depth == 0;
    }

    void refuseUnended() throws XmlFault {
        if (!isOutside() || !hadOutermost) {
            throw XmlFault.damaged();
        }
    }

    void startTag() throws IOException, XmlFault {
        if (isOutside() && hadOutermost) {
            throw XmlFault.damaged();
        }
        tag.read();
        hadOutermost = true;
        endsAtOnce = tag.isEmpty();
        push(tag.name());
        if (!tag.hasOnlyPlain()) {
            declareNamespaces();
        }
        vocabulary = namespaces.of(tag.name().prefix());
    }

    private void push(Name name) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth] = name;
        depth++;
    }

    private void declareNamespaces() throws IOException, XmlFault {
        int qualified = 0;
        for (int i = 0; i < tag.attributes(); i++) {
            var name = tag.name(i);
            if (name.declares()) {
                namespaces.declare(name.declared(), tag.value(i), depth);
            }
            qualified += name.isQualified() ? 1 : 0;
        }
        switch (qualified) {
            case 0 -> {}
            case 1 -> refuseUndeclared();
            default -> refuseRepeated();
        }
    }

    private void refuseUndeclared() throws XmlFault {
        for (int i = 0; i < tag.attributes(); i++) {
            namespaces.of(tag.name(i).isQualified() ? tag.name(i).prefix() : "");
        }
    }

    /** Two prefixes may stand for one vocabulary, and so two attributes be the same. */
    private void refuseRepeated() throws XmlFault {
        var met = new HashSet<String>();
        for (int i = 0; i < tag.attributes(); i++) {
            if (tag.name(i).isQualified() && !met.add(qualified(tag.name(i)))) {
                throw XmlFault.damaged();
            }
        }
    }

    private String qualified(Name name) throws XmlFault {
        return "{" + namespaces.of(name.prefix()) + "}" + name.local();
    }

    void endTag() throws IOException, XmlFault {
        if (isOutside()) {
            throw XmlFault.damaged();
        }
        var name = open[depth - 1];
        int behind = 2 + name.length();
        if (!window.has(behind) || !name.isAt(window.chars(), window.at() + 2, window.at() + behind)) {
            throw XmlFault.damaged();
        }
        window.passTo(window.at() + behind);
        passBracket();
        end();
    }

    private void passBracket() throws IOException, XmlFault {
        while (window.has(1) && Characters.BLANK.has(window.charAt(0))) {
            window.passTo(window.at() + 1);
        }
        if (!window.has(1) || window.charAt(0) != '>') {
            throw XmlFault.damaged();
        }
        window.passTo(window.at() + 1);
    }

    /** Whether the element that has begun is empty, so that its end comes next. */
    boolean endsAtOnce() {
        return endsAtOnce;
    }

    void end() throws XmlFault {
        endsAtOnce = false;
        depth--;
        namespaces.leave(depth);
    }
}
