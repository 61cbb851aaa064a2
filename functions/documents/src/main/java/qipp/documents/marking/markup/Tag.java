package qipp.documents.marking.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qipp.documents.workbook.xml.References;

/**
 * A tag as it is written in the text of a part that is well-formed.
 *
 * @param from its first character in the text
 * @param to the place behind its last one
 * @param depth of its element; the outermost is at 1
 */
public record Tag(String xml, int from, int to, int depth) {
    private static final String NAME_ENDS = " \t\r\n=/>";

    /** An attribute as it is written, with the place in the text where it and its value begin and end. */
    private record Attribute(String name, int from, int valueFrom, int valueTo) {}

    /** Whether it ends an element that began with another tag. */
    public boolean closes() {
        return xml.charAt(from + 1) == '/';
    }

    /** Whether it is an element without content. */
    public boolean isEmpty() {
        return xml.charAt(to - 2) == '/';
    }

    /** Whether its element has ended with it. */
    public boolean ends() {
        return closes() || isEmpty();
    }

    /** The tag as it is written. */
    public String text() {
        return xml.substring(from, to);
    }

    /** With its prefix. */
    public String name() {
        int start = closes() ? from + 2 : from + 1;
        return xml.substring(start, endOfName(start));
    }

    /** The element's name without its prefix. */
    public String localName() {
        var name = name();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The prefix of its name with the colon; empty where it has none. */
    public String prefix() {
        var name = name();
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** The value of an attribute, its references resolved; nothing where the tag lacks it. */
    public Optional<String> attribute(String name) {
        return find(name).map(this::value);
    }

    /** The value of an attribute by the last part of its name, whatever its prefix. */
    public Optional<String> attributeOfAnyVocabulary(String localName) {
        return attributes().stream()
                .filter(attribute -> attribute.name().endsWith(":" + localName))
                .findFirst()
                .map(this::value);
    }

    /** The tag's text with an attribute set to a value. */
    public String with(String name, String value) {
        var escaped = Escapes.attribute(value);
        return find(name)
                .map(one -> xml.substring(from, one.valueFrom()) + escaped + xml.substring(one.valueTo(), to))
                .orElseGet(() -> inserted(" " + name + "=\"" + escaped + "\""));
    }

    /** The tag's text without an attribute. */
    public String without(String name) {
        return find(name)
                .map(one -> xml.substring(from, one.from()) + xml.substring(one.valueTo() + 1, to))
                .orElseGet(this::text);
    }

    /** The same tag with another text, at the same depth. */
    public Tag rewritten(String text) {
        return new Tag(text, 0, text.length(), depth);
    }

    /** The element with content in place of one without. */
    public String around(String content) {
        return text().substring(0, to - from - 2).stripTrailing() + ">" + content + "</" + name() + ">";
    }

    private String inserted(String attribute) {
        int end = isEmpty() ? to - 2 : to - 1;
        return xml.substring(from, end).stripTrailing() + attribute + xml.substring(end, to);
    }

    private String value(Attribute attribute) {
        return References.resolved(xml.substring(attribute.valueFrom(), attribute.valueTo()));
    }

    private Optional<Attribute> find(String name) {
        return attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    private List<Attribute> attributes() {
        var attributes = new ArrayList<Attribute>();
        int at = afterBlanks(endOfName(from + 1));
        while (at < to - 1 && xml.charAt(at) != '/') {
            int end = endOfName(at);
            int value = afterBlanks(afterBlanks(end) + 1) + 1;
            int valueEnd = xml.indexOf(xml.charAt(value - 1), value);
            attributes.add(new Attribute(xml.substring(at, end), at, value, valueEnd));
            at = afterBlanks(valueEnd + 1);
        }
        return attributes;
    }

    private int endOfName(int start) {
        int at = start;
        while (NAME_ENDS.indexOf(xml.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int afterBlanks(int start) {
        int at = start;
        while (Character.isWhitespace(xml.charAt(at))) {
            at++;
        }
        return at;
    }
}
