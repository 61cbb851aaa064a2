package qipp.documents.workbook.xml;

import java.util.Arrays;

/**
 * A kind of characters. Source: XML 1.0, fifth edition, productions 2, 3, 4, 10 and 14; of the characters beyond ASCII
 * any may stand in a name, as no name that is looked for has one.
 */
final class Characters {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";

    /** Blanks between names. */
    static final Characters BLANK = new Characters(" \t\r\n", false);
    /** The first character of a name. */
    static final Characters NAME_START = new Characters(LETTERS + "_", true);
    /** A further character of a name. */
    static final Characters NAME = new Characters(LETTERS + DIGITS + "_-.:", true);
    /** What a reference is made of. */
    static final Characters REFERENCE = new Characters(LETTERS + DIGITS + "#", false);
    /** What stands for itself in a text. */
    static final Characters TEXT = allBut("<&]", "\t\n");
    /** What stands for itself in the value of an attribute, and ends none. */
    static final Characters VALUE = allBut("<&'\"", "");

    private static final int ASCII = 128;
    private static final char FIRST_NONE = 0xFFFE;

    private final boolean[] members = new boolean[ASCII];
    private final boolean othersToo;

    private Characters(String members, boolean othersToo) {
        this.othersToo = othersToo;
        set(members, true);
    }

    private static Characters allBut(String excluded, String controls) {
        var all = new Characters(controls, true);
        Arrays.fill(all.members, ' ', ASCII, true);
        all.set(excluded, false);
        return all;
    }

    private void set(String characters, boolean member) {
        for (int i = 0; i < characters.length(); i++) {
            members[characters.charAt(i)] = member;
        }
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
}
