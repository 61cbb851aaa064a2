package qipp.documents.marking.markup;

import java.util.regex.Pattern;

/** Writes any text so that a workbook holds it, and shows it as it is. Source: ISO/IEC 29500-1, section 22.9.2.19. */
public final class Escapes {
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    /** What a workbook would take for the escape of a character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private Escapes() {}

    /** A text of a cell or a comment, at most so many characters of it. */
    public static String text(String text, int most) {
        var shown = text.length() <= most ? text : text.substring(0, most - 1) + "…";
        return markup(
                ESCAPE.matcher(shown.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("_x005F_"));
    }

    /** An attribute's value. */
    public static String attribute(String value) {
        return markup(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    private static String markup(String text) {
        return NOT_IN_XML
                .matcher(text)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
