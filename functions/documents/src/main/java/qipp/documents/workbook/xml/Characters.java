package qipp.documents.workbook.xml;

/**
 * A kind of characters. Source: XML 1.0, fifth edition, productions 2, 3, 4, 10 and 14; of the characters beyond ASCII
 * any may stand in a name, as no name that is looked for has one.
 */
final class Characters {
    /** Blanks between names. */
    static final Characters BLANK = new Characters(" \t\r\n", false);
    /** The first character of a name. */
    static final Characters NAME_START = new Characters(letters() + "_", true);
    /** A further character of a name. */
    static final Characters NAME = new Characters(letters() + "_0123456789-.:", true);
    /** What a reference is made of. */
    static final Characters REFERENCE = new Characters(letters() + "0123456789#", false);
    /** What stands for itself in a text. */
    static final Characters TEXT = new Characters(printable("<&]") + "\t\n", true);
    /** What stands for itself in the value of an attribute, and ends none. */
    static final Characters VALUE = new Characters(printable("<&'\""), true);

    private static final int ASCII = 128;
    private static final char FIRST_NONE = 0xFFFE;

    private final boolean[] members = new boolean[ASCII];
    private final boolean othersToo;

    private Characters(String members, boolean othersToo) {
        for (int i = 0; i < members.length(); i++) {
            this.members[members.charAt(i)] = true;
        }
        this.othersToo = othersToo;
    }

    boolean has(char character) {
        return character < ASCII ? members[character] : othersToo && character < FIRST_NONE;
    }

    /** The first place from {@code from} on that is not of this kind, at most {@code to}. */
    int pass(char[] chars, int from, int to) {
        var ascii = members;
        int at = from;
        while (at < to && (chars[at] < ASCII ? ascii[chars[at]] : has(chars[at]))) {
            at++;
        }
        return at;
    }

    /** Refuses what may stand nowhere in a part, not even in a comment. */
    static void refuseControls(char[] chars, int from, int to) throws XmlFault {
        for (int i = from; i < to; i++) {
            if (!TEXT.has(chars[i]) && "<&]\r".indexOf(chars[i]) < 0) {
                throw XmlFault.damaged();
            }
        }
    }

    private static String letters() {
        return between('a', 'z') + between('A', 'Z');
    }

    private static String printable(String except) {
        var all = new StringBuilder(between(' ', (char) (ASCII - 1)));
        for (int i = 0; i < except.length(); i++) {
            all.deleteCharAt(all.indexOf(except.substring(i, i + 1)));
        }
        return all.toString();
    }

    private static String between(char first, char last) {
        var all = new StringBuilder();
        for (char character = first; character <= last; character++) {
            all.append(character);
        }
        return all.toString();
    }
}
