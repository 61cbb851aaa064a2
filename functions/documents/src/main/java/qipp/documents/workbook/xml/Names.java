package qipp.documents.workbook.xml;

import java.util.Arrays;

/**
 * Names that were met before, so that each is made once. Two that fall together push each other out: a file with many
 * names, or with names made to fall together, takes no more memory and little more time than any other.
 */
final class Names {
    private static final int SLOTS = 128;
    /** Those of every cell. */
    private static final Name[] USUAL = usual("c", "r", "s", "t", "v", "f", "is", "row", "si");

    private final Name[] known = USUAL.clone();

    /** The name that stands there; it is not empty. */
    Name of(char[] chars, int from, int to) throws XmlFault {
        int slot = slot(chars, from, to);
        if (!known[slot].isAt(chars, from, to)) {
            known[slot] = Name.of(new String(chars, from, to - from));
        }
        return known[slot];
    }

    private static Name[] usual(String... names) {
        var usual = new Name[SLOTS];
        Arrays.fill(usual, Name.NONE);
        for (var written : names) {
            usual[slot(written.toCharArray(), 0, written.length())] = Name.withoutPrefix(written);
        }
        return usual;
    }

    /** Length and both ends tell the names of workbooks apart. */
    private static int slot(char[] chars, int from, int to) {
        return (7 * (to - from) + 3 * chars[from] + chars[to - 1]) & (SLOTS - 1);
    }
}
