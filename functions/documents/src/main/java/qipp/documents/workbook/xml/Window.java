package qipp.documents.workbook.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The characters of a part that are read and not yet passed; it grows with a single piece of markup, and no further. */
final class Window {
    private static final int SIZE = 2_048;

    private final Reader part;
    private char[] chars = new char[SIZE];
    private int at;
    private int end;
    private long passed;

    Window(Reader part) {
        this.part = part;
    }

    /** What holds the characters: those from {@link #at} to {@link #end}, until more are read. */
    char[] chars() {
        return chars;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    /** Whether nothing was passed. */
    boolean isAtBeginning() {
        return passed + at == 0;
    }

    char charAt(int offset) {
        return chars[at + offset];
    }

    /** Goes on behind what was read. */
    void passTo(int place) {
        at = place;
    }

    /** Whether so many more characters follow. */
    boolean has(int count) throws IOException {
        while (end - at < count) {
            if (!readMore()) {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(String text) throws IOException {
        return has(text.length()) && isAt(at, text);
    }

    /** Where a text first stands, so many characters on or later. */
    int find(String text, int offset) throws IOException, XmlFault {
        int ahead = offset;
        while (has(ahead + text.length())) {
            if (isAt(at + ahead, text)) {
                return at + ahead;
            }
            ahead++;
        }
        throw XmlFault.damaged();
    }

    private boolean isAt(int place, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (chars[place + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads more, and moves what is not passed to the beginning; whether there was more. */
    boolean readMore() throws IOException {
        makeRoom();
        int count = part.read(chars, end, chars.length - end);
        end += Math.max(count, 0);
        return count > 0;
    }

    private void makeRoom() {
        if (at > 0) {
            System.arraycopy(chars, at, chars, 0, end - at);
            passed += at;
            end -= at;
            at = 0;
        }
        if (end == chars.length) {
            chars = Arrays.copyOf(chars, 2 * end);
        }
    }
}
