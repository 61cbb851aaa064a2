package qipp.documents.workbook.xml;

import qipp.documents.opening.Limit;
import qipp.documents.opening.LimitReached;

/** Which vocabulary each prefix stands for, in the elements that are open. Source: Namespaces in XML 1.0. */
final class Namespaces {
    static final String NONE = "";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final String[] prefixes = new String[(int) Limit.NAMESPACES.most()];
    private final String[] vocabularies = new String[prefixes.length];
    private final int[] depths = new int[prefixes.length];
    private int count;
    private String withoutPrefix = NONE;

    /** Binds a prefix, or the names without one, in the element of that depth. */
    void declare(String prefix, String vocabulary, int depth) throws XmlFault, LimitReached {
        if (prefix.equals("xml") ? !vocabulary.equals(XML) : isRefused(prefix, vocabulary)) {
            throw XmlFault.damaged();
        }
        LimitReached.hold(Limit.NAMESPACES, count + 1L);
        prefixes[count] = prefix;
        vocabularies[count] = vocabulary;
        depths[count] = depth;
        count++;
        withoutPrefix = search("");
    }

    private static boolean isRefused(String prefix, String vocabulary) {
        return prefix.equals("xmlns")
                || vocabulary.equals(XML)
                || vocabulary.equals(XMLNS)
                || (vocabulary.isEmpty() && !prefix.isEmpty());
    }

    /** Forgets what elements deeper than that have declared. */
    void leave(int depth) throws XmlFault {
        if (count > 0 && depths[count - 1] > depth) {
            forget(depth);
        }
    }

    private void forget(int depth) throws XmlFault {
        while (count > 0 && depths[count - 1] > depth) {
            count--;
        }
        withoutPrefix = search("");
    }

    /** What a prefix stands for; names without one may stand in none. */
    String of(String prefix) throws XmlFault {
        return prefix.isEmpty() ? withoutPrefix : search(prefix);
    }

    private String search(String prefix) throws XmlFault {
        for (int i = count - 1; i >= 0; i--) {
            if (prefixes[i].equals(prefix)) {
                return vocabularies[i];
            }
        }
        return undeclared(prefix);
    }

    private static String undeclared(String prefix) throws XmlFault {
        return switch (prefix) {
            case "" -> NONE;
            case "xml" -> XML;
            default -> throw XmlFault.damaged();
        };
    }
}
