package qipp.documents.marking.markup;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Finds the tags in the text of a part that is known to be well-formed and to have no document type. */
public final class Tags {
    private final String xml;
    private int at;
    private int depth;

    private Tags(String xml) {
        this.xml = xml;
    }

    /** Visits every tag in order. */
    public static void each(String xml, Consumer<Tag> visit) {
        var tags = new Tags(xml);
        for (int from = tags.nextTag(); from >= 0; from = tags.nextTag()) {
            visit.accept(tags.tag(from));
        }
    }

    /** The tag with which the outermost element begins. */
    public static Tag root(String xml) {
        var tags = new Tags(xml);
        return tags.tag(tags.nextTag());
    }

    /** Where the tag begins with which the outermost element ends. */
    public static int end(String xml) {
        var end = new AtomicInteger();
        each(xml, tag -> end.set(tag.from()));
        return end.get();
    }

    private int nextTag() {
        int from = xml.indexOf('<', at);
        while (from >= 0 && !isTag(from)) {
            from = xml.indexOf('<', behind(from));
        }
        return from;
    }

    private boolean isTag(int from) {
        return xml.charAt(from + 1) != '!' && xml.charAt(from + 1) != '?';
    }

    /** The end of a comment, an instruction or a text that is written as it is. */
    private int behind(int from) {
        if (xml.startsWith("<!--", from)) {
            return end("-->", from + 4);
        }
        return xml.startsWith("<![CDATA[", from) ? end("]]>", from) : end("?>", from);
    }

    private int end(String mark, int from) {
        return xml.indexOf(mark, from) + mark.length();
    }

    private Tag tag(int from) {
        at = endOfTag(from);
        boolean closes = xml.charAt(from + 1) == '/';
        boolean empty = xml.charAt(at - 2) == '/';
        depth += closes ? 0 : 1;
        var tag = new Tag(xml, from, at, depth);
        depth -= closes || empty ? 1 : 0;
        return tag;
    }

    /** An attribute's value may hold the sign that ends a tag. */
    private int endOfTag(int from) {
        int end = from + 1;
        while (xml.charAt(end) != '>') {
            char character = xml.charAt(end);
            end = character == '"' || character == '\'' ? xml.indexOf(character, end + 1) + 1 : end + 1;
        }
        return end + 1;
    }
}
