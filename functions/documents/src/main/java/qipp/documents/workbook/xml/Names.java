package qipp.documents.workbook.xml;

import java.util.Arrays;

/**
 * Names that were met before, so that each is made once. Two that fall together push each other out: a file with many
 * names, or with names made to fall together, takes no more memory and little more time than any other.
 */
final class Names {
    private static final int SLOTS = 128;
    /** Most elements and attributes of a sheet have names of one letter. */
    private static final Name[] OF_ONE_LETTER = ofOneLetter();

    private final Name[] known = new Name[SLOTS];

    Names() {
        Arrays.fill(known, Name.NONE);
    }

    /** The name that stands there; it is not empty. */
    Name of(char[] chars, int from, int to) throws XmlFault {
        return to - from == 1 && isLetter(chars[from]) ? OF_ONE_LETTER[chars[from] - 'a'] : longer(chars, from, to);
    }

    private Name longer(char[] chars, int from, int to) throws XmlFault {
        int slot = slot(chars, from, to);
        if (!known[slot].isAt(chars, from, to)) {
            known[slot] = Name.of(new String(chars, from, to - from));
        }
        return known[slot];
    }

    private static Name[] ofOneLetter() {
        var names = new Name['z' - 'a' + 1];
        for (char letter = 'a'; letter <= 'z'; letter++) {
            names[letter - 'a'] = Name.withoutPrefix(String.valueOf(letter).intern());
        }
        return names;
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    /** Length and both ends tell the names of workbooks apart. */
    private static int slot(char[] chars, int from, int to) {
        return (7 * (to - from) + 3 * chars[from] + chars[to - 1]) & (SLOTS - 1);
    }
}
