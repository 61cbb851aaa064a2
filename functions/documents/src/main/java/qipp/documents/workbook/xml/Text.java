package qipp.documents.workbook.xml;

import java.io.IOException;

/** The text, or the piece of one, that has come last: as long as it stands for itself, or one character that does not. */
final class Text {
    static final String CDATA = "<![CDATA[";

    private static final String CDATA_END = "]]>";

    private final Window window;
    private int start;
    private int end;

    Text(Window window) {
        this.window = window;
    }

    int length() {
        return end - start;
    }

    void addTo(StringBuilder target) {
        target.append(window.chars(), start, length());
    }

    /** Reads what stands outside of every element. */
    void readBlanks() throws XmlFault {
        int behind = Characters.BLANK.pass(window.chars(), window.at(), window.end());
        if (behind == window.at()) {
            throw XmlFault.damaged();
        }
        piece(window.at(), behind, behind);
    }

    /** Reads what stands in an element. */
    void read() throws IOException, XmlFault {
        int behind = Characters.TEXT.pass(window.chars(), window.at(), window.end());
        if (behind > window.at()) {
            piece(window.at(), behind, behind);
        } else {
            readOne();
        }
    }

    private void readOne() throws IOException, XmlFault {
        switch (window.charAt(0)) {
            case '&' -> reference();
            case '\r' -> lineEnd();
            case ']' -> bracket();
            default -> throw XmlFault.damaged();
        }
    }

    void readCharacterData() throws IOException, XmlFault {
        int close = window.find(CDATA_END, CDATA.length());
        int from = window.at() + CDATA.length();
        Characters.refuseControls(window.chars(), from, close);
        piece(from, joinLineEnds(window.chars(), from, close), close + CDATA_END.length());
    }

    private void piece(int from, int to, int behind) {
        start = from;
        end = to;
        window.passTo(behind);
    }

    private void reference() throws IOException, XmlFault {
        int ahead = 1;
        while (window.has(ahead + 1) && Characters.REFERENCE.has(window.charAt(ahead))) {
            ahead++;
        }
        if (!window.has(ahead + 1) || window.charAt(ahead) != ';') {
            throw XmlFault.damaged();
        }
        int from = window.at();
        int length = References.resolve(window.chars(), from + 1, from + ahead, from);
        piece(from, from + length, from + ahead + 1);
    }

    /** A line ends with one character, however it was written. Source: XML 1.0, section 2.11. */
    private void lineEnd() throws IOException {
        boolean two = window.has(2) && window.charAt(1) == '\n';
        int from = window.at();
        window.chars()[from] = '\n';
        piece(from, from + 1, from + (two ? 2 : 1));
    }

    private void bracket() throws IOException, XmlFault {
        if (window.startsWith(CDATA_END)) {
            throw XmlFault.damaged();
        }
        piece(window.at(), window.at() + 1, window.at() + 1);
    }

    /** Puts the line ends right where they stand; where the text ends then. */
    private static int joinLineEnds(char[] chars, int from, int to) {
        int write = from;
        for (int read = from; read < to; read++) {
            boolean isFirstOfTwo = chars[read] == '\r' && chars[read + 1] == '\n';
            if (!isFirstOfTwo) {
                chars[write] = chars[read] == '\r' ? '\n' : chars[read];
                write++;
            }
        }
        return write;
    }
}
