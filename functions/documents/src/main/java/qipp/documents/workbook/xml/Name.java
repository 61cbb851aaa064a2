package qipp.documents.workbook.xml;

/** The name of an element or of an attribute. */
final class Name {
    /** No name: none is written so. */
    static final Name NONE = new Name("", "", "");

    private final String written;
    private final String prefix;
    private final String local;
    private final char[] chars;
    private final boolean declares;
    private final boolean plain;

    private Name(String written, String prefix, String local) {
        this.written = written;
        this.prefix = prefix;
        this.local = local;
        this.chars = written.toCharArray();
        this.declares = prefix.equals("xmlns") || written.equals("xmlns");
        this.plain = prefix.isEmpty() && !declares;
    }

    static Name of(String written) throws XmlFault {
        int colon = written.indexOf(':');
        return colon < 0 ? withoutPrefix(written) : qualified(written, colon);
    }

    static Name withoutPrefix(String written) {
        return new Name(written, "", written);
    }

    private static Name qualified(String written, int colon) throws XmlFault {
        var local = written.substring(colon + 1);
        if (local.isEmpty() || local.indexOf(':') >= 0 || !Characters.NAME_START.has(local.charAt(0))) {
            throw XmlFault.damaged();
        }
        return new Name(written, written.substring(0, colon), local);
    }

    String written() {
        return written;
    }

    /** What stands before its colon; empty where it has none. */
    String prefix() {
        return prefix;
    }

    /** What stands behind its colon, or all of it. */
    String local() {
        return local;
    }

    int length() {
        return chars.length;
    }

    /** Whether an attribute of this name says what a prefix, or the lack of one, stands for. */
    boolean declares() {
        return declares;
    }

    /** The prefix of which it says so; empty for names without one. */
    String declared() {
        return prefix.isEmpty() ? "" : local;
    }

    /** Whether it has no prefix and declares nothing. */
    boolean isPlain() {
        return plain;
    }

    /** Whether it is in a vocabulary of its own. */
    boolean isQualified() {
        return !prefix.isEmpty() && !declares;
    }

    boolean isSame(Name other) {
        return this == other || (chars.length == other.chars.length && written.equals(other.written));
    }

    /** Whether the characters up to there are just this. */
    boolean isAt(char[] all, int from, int to) {
        var own = chars;
        if (own.length != to - from) {
            return false;
        }
        int same = 0;
        while (same < own.length && own[same] == all[from + same]) {
            same++;
        }
        return same == own.length;
    }
}
