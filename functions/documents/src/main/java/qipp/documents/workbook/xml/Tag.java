package qipp.documents.workbook.xml;

import java.io.IOException;
import java.util.Optional;
import qipp.documents.opening.Limit;
import qipp.documents.opening.LimitReached;

/**
 * The tag that opens an element: its name, its attributes' names and where their values stand. Places are counted from
 * where the tag begins, as its characters are moved when more of them are read.
 */
final class Tag {
    private static final int MOST = (int) Limit.ATTRIBUTES.most();
    private static final int ASCII = 128;
    /** Most values of a cell's attributes but its address: its type, its style. */
    private static final String[] OF_ONE_CHARACTER = ofOneCharacter();

    private final Names known = new Names();
    private final Window window;
    private final Name[] names = new Name[MOST];
    private final int[] values = new int[MOST];
    private final int[] ends = new int[MOST];
    private char[] chars = {};
    private int start;
    private Name name = Name.NONE;
    private int count;
    private boolean empty;
    private boolean onlyPlain;

    Tag(Window window) {
        this.window = window;
    }

    /** Reads the tag that begins here, and goes on behind it. */
    void read() throws IOException, XmlFault {
        chars = window.chars();
        start = window.at();
        count = 0;
        onlyPlain = true;
        int end = endOfName(1);
        name = known.of(chars, start + 1, start + end);
        int behind = close(attributes(end));
        window.passTo(start + behind);
    }

    /** Reads what stands behind the name; where the bracket, or the stroke before it, stands. */
    private int attributes(int from) throws IOException, XmlFault {
        int behind = from;
        int at = pass(Characters.BLANK, behind);
        while (charAt(at) != '>' && charAt(at) != '/') {
            if (at == behind) {
                throw XmlFault.damaged();
            }
            behind = attribute(at);
            at = pass(Characters.BLANK, behind);
        }
        return at;
    }

    private int close(int at) throws IOException, XmlFault {
        empty = charAt(at) == '/';
        int bracket = empty ? at + 1 : at;
        need(bracket);
        if (charAt(bracket) != '>') {
            throw XmlFault.damaged();
        }
        return bracket + 1;
    }

    /** Whether its element ends with it. */
    boolean isEmpty() {
        return empty;
    }

    Name name() {
        return name;
    }

    /** How many attributes it has, declarations of vocabularies too. */
    int attributes() {
        return count;
    }

    /** Whether all of them have no prefix and declare nothing. */
    boolean hasOnlyPlain() {
        return onlyPlain;
    }

    Name name(int index) {
        return names[index];
    }

    String value(int index) {
        int from = start + values[index];
        int length = ends[index] - values[index];
        return length == 1 && chars[from] < ASCII ? OF_ONE_CHARACTER[chars[from]] : new String(chars, from, length);
    }

    /** The value of an attribute that is written so. */
    Optional<String> value(String written) {
        for (int i = 0; i < count; i++) {
            if (names[i].written().equals(written)) {
                return Optional.of(value(i));
            }
        }
        return Optional.empty();
    }

    private static String[] ofOneCharacter() {
        var all = new String[ASCII];
        for (char character = 0; character < ASCII; character++) {
            all[character] = String.valueOf(character).intern();
        }
        return all;
    }

    private char charAt(int place) {
        return chars[start + place];
    }

    /** The first place from {@code from} on with another character; there is one, or the part is cut off. */
    private int pass(Characters kind, int from) throws IOException, XmlFault {
        int at = kind.pass(chars, start + from, window.end());
        while (at == window.end()) {
            int place = at - start;
            readMore();
            at = kind.pass(chars, start + place, window.end());
        }
        return at - start;
    }

    private void need(int place) throws IOException, XmlFault {
        while (start + place >= window.end()) {
            readMore();
        }
    }

    private void readMore() throws IOException, XmlFault {
        if (!window.readMore()) {
            throw XmlFault.damaged();
        }
        chars = window.chars();
        start = window.at();
    }

    private int endOfName(int from) throws IOException, XmlFault {
        if (!Characters.NAME_START.has(charAt(from))) {
            throw XmlFault.damaged();
        }
        int end = pass(Characters.NAME, from + 1);
        LimitReached.hold(Limit.NAME, end - from);
        return end;
    }

    /** Behind the attribute that stands there. */
    private int attribute(int from) throws IOException, XmlFault {
        int end = endOfName(from);
        LimitReached.hold(Limit.ATTRIBUTES, count + 1L);
        names[count] = known.of(chars, start + from, start + end);
        onlyPlain &= names[count].isPlain();
        refuseRepeated();
        int equals = pass(Characters.BLANK, end);
        if (charAt(equals) != '=') {
            throw XmlFault.damaged();
        }
        int behind = quoted(pass(Characters.BLANK, equals + 1));
        count++;
        return behind;
    }

    private void refuseRepeated() throws XmlFault {
        for (int i = 0; i < count; i++) {
            if (names[i].isSame(names[count])) {
                throw XmlFault.damaged();
            }
        }
    }

    private int quoted(int quoteAt) throws IOException, XmlFault {
        char quote = charAt(quoteAt);
        if (quote != '"' && quote != '\'') {
            throw XmlFault.damaged();
        }
        values[count] = quoteAt + 1;
        int end = pass(Characters.VALUE, quoteAt + 1);
        ends[count] = end;
        return (charAt(end) == quote ? end : putRight(end, quote)) + 1;
    }

    /** Where the value ends; what is written otherwise than it is meant is put right where it stands, which takes no more room. */
    private int putRight(int from, char quote) throws IOException, XmlFault {
        int read = from;
        while (charAt(read) != quote) {
            read = charAt(read) == '&' ? resolve(read) : plain(read);
            int next = pass(Characters.VALUE, read);
            System.arraycopy(chars, start + read, chars, start + ends[count], next - read);
            ends[count] += next - read;
            read = next;
        }
        return read;
    }

    private int resolve(int ampersand) throws IOException, XmlFault {
        int semicolon = pass(Characters.REFERENCE, ampersand + 1);
        if (charAt(semicolon) != ';') {
            throw XmlFault.damaged();
        }
        ends[count] += References.resolve(chars, start + ampersand + 1, start + semicolon, start + ends[count]);
        return semicolon + 1;
    }

    /** A blank of any kind, or a quotation mark of the other. */
    private int plain(int at) throws IOException, XmlFault {
        char character = charAt(at);
        boolean blank = Characters.BLANK.has(character);
        if (!blank && character != '"' && character != '\'') {
            throw XmlFault.damaged();
        }
        need(at + 1);
        boolean lineEndOfTwo = character == '\r' && charAt(at + 1) == '\n';
        chars[start + ends[count]] = blank ? ' ' : character;
        ends[count] += lineEndOfTwo ? 0 : 1;
        return at + 1;
    }
}
