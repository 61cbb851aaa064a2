package qipp.documents.workbook.cells;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.workbook.parts.Xml;
import qipp.domain.place.Place;

/** A text that is stored plain or as runs of different looks; the reading aids of East Asian scripts are left out. */
final class RichText {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int ESCAPED_LENGTH = 7;
    /** A character is stored as seven at most. */
    static final long LONGEST_STORED = ESCAPED_LENGTH * Limit.TEXT.most();

    private RichText() {}

    /** The text of the element at which the reader is: a shared string, or one that stands in its cell. */
    static String read(Xml xml, Place place) throws Refusal {
        var text = new StringBuilder();
        xml.children(child -> {
            switch (child) {
                case "t" -> xml.addText(text, Limit.TEXT, LONGEST_STORED, place);
                case "r" ->
                    xml.children(part -> {
                        if (part.equals("t")) {
                            xml.addText(text, Limit.TEXT, LONGEST_STORED, place);
                        }
                    });
                default -> {}
            }
        });
        return unescaped(text.toString());
    }

    /** Undoes the escapes for characters that XML does not allow or does not keep: {@code _x000D_} is a line end. */
    static String unescaped(String stored) {
        return stored.contains("_x") ? ESCAPED.matcher(stored).replaceAll(RichText::character) : stored;
    }

    private static String character(MatchResult escaped) {
        char character = (char) Integer.parseInt(escaped.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(character));
    }
}
