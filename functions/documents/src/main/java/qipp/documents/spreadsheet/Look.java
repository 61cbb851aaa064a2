package qipp.documents.spreadsheet;

import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/** How the cells of a sheet look that is to be read and printed. */
final class Look {
    static final String HEADER_FILL = "005EB8";
    static final String HEADER_TEXT = "FFFFFF";
    static final String QUIET = "4C6272";
    static final String WARNING = "B3181E";

    private static final String RULE = "D8DDE0";
    private static final String TOTAL_FILL = "E8EDEE";
    private static final int MOST_LINES = 20;

    /** A rating is a word on a tint, so that it reads in black and white too. */
    private static final Map<String, String> RATING_FILLS =
            Map.of("Green", "CCE5D8", "Amber", "FFE9B3", "Red", "F7D4D1");

    private Look() {}

    static void style(StyleSetter style, Optional<PaperColumn.Shown> shown, boolean isTotal) {
        shown.map(PaperColumn.Shown::format)
                .ifPresent(format -> style.format(format.code()).wrapText(format == Format.TEXT));
        style.verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, RULE);
        if (isTotal) {
            style.bold().fillColor(TOTAL_FILL).borderColor(BorderSide.BOTTOM, QUIET);
        }
        shown.map(PaperColumn.Shown::value).flatMap(Look::ratingFill).ifPresent(style::fillColor);
        style.set();
    }

    /** How many lines a text takes in a column of a width in characters. */
    static int lines(String text, int width) {
        return Math.min(
                MOST_LINES,
                text.lines()
                        .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length(), width)))
                        .sum());
    }

    static int lines(PaperColumn.Shown shown, int width) {
        return shown.value() instanceof Written.Text(var text) ? Math.max(1, lines(text, width)) : 1;
    }

    private static Optional<String> ratingFill(Written written) {
        return written instanceof Written.Text(var text)
                ? Optional.ofNullable(RATING_FILLS.get(text))
                : Optional.empty();
    }
}
