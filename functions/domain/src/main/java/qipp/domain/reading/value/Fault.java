package qipp.domain.reading.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import qipp.domain.finding.Code;
import qipp.domain.reading.text.Nearest;
import qipp.domain.sheet.Content;

/**
 * What is wrong with a content, before it is said where.
 *
 * @param problem in plain words, to follow the column's name
 */
public record Fault(Code code, String expected, String problem, String fix) {
    private static final int LONGEST_QUOTE = 60;

    /** The content is not one of a closed list. */
    static Fault notInList(Code code, Content content, List<String> list) {
        var near = Nearest.to(content.entered(), list)
                .map(word -> " The nearest is \u201c" + word + "\u201d.")
                .orElse("");
        return new Fault(
                code,
                String.join(", ", list),
                quoted(content) + " is not one of its values." + near,
                "Enter one of: " + String.join(", ", list) + ".");
    }

    /** A content of the right form that lies outside what its column takes. */
    static Fault outOfRange(Code code, Content content, String expected) {
        return new Fault(code, expected, quoted(content) + " is outside what is expected.", "Enter " + expected + ".");
    }

    /** A content of which no value can be made. */
    static Fault notUnderstood(Code code, Content content, String expected) {
        return new Fault(code, expected, quoted(content) + " is not understood.", "Enter " + expected + ".");
    }

    static Fault tooLong(int length, int longest) {
        return new Fault(
                Code.CELL_TEXT_TOO_LONG,
                "at most " + grouped(longest) + " characters",
                "its " + grouped(length) + " characters are too many.",
                "Shorten the text to at most " + grouped(longest) + " characters.");
    }

    /** What makes a content unusable, whatever is asked of it. */
    public static Optional<Fault> broken(Content content, int longest) {
        return content.isBroken() ? Optional.of(ofBroken(content, longest)) : Optional.empty();
    }

    private static Fault ofBroken(Content content, int longest) {
        if (content instanceof Content.TooLong(var _, int length)) {
            return tooLong(length, longest);
        }
        return content instanceof Content.ErrorValue ? errorValue(content) : withoutValue();
    }

    static String quoted(Content content) {
        var text = content.entered();
        var shown = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "\u2026" : text;
        return "\u201c" + shown + "\u201d";
    }

    private static String grouped(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static Fault errorValue(Content content) {
        return new Fault(
                Code.CELL_ERROR_VALUE,
                "a value",
                "the cell holds the error " + content.entered() + ".",
                "Correct the formula, or enter the value.");
    }

    private static Fault withoutValue() {
        return new Fault(
                Code.CELL_FORMULA_WITHOUT_VALUE,
                "a formula with its value",
                "the formula was saved without its value.",
                "Open the workbook, let it calculate, and save it again.");
    }
}
