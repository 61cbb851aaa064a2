package qipp.documents.spreadsheet;

import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import qipp.documents.spreadsheet.PaperColumn.Shown;

/** How the cells of a sheet look that is to be read and printed. */
final class Look {
    static final String FONT = "Arial";
    static final int FONT_SIZE = 10;
    static final String HEADER_FILL = "FF005EB8";
    static final String HEADER_TEXT = "FFFFFFFF";
    static final String QUIET = "FF4C6272";
    static final String WARNING = "FFB3181E";

    private static final String RULE = "FFD8DDE0";
    private static final String TOTAL_FILL = "FFE8EDEE";

    /** A rating is a word on a tint, so that it reads in black and white too. */
    private static final Map<String, String> RATING_FILLS =
            Map.of("Green", "FFCCE5D8", "Amber", "FFFFE9B3", "Red", "FFF7D4D1");

    private Look() {}

    /** The style of the cells of a table; texts of several lines begin at the top, and so do their neighbours. */
    static void cell(StyleSetter style, Optional<Shown> shown, boolean isTotal, boolean hasSeveralLines) {
        style.fontName(FONT).fontSize(FONT_SIZE);
        shown.map(Shown::format).ifPresent(format -> format(style, format));
        style.verticalAlignment(hasSeveralLines ? "top" : "center")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, RULE);
        if (isTotal) {
            style.bold().fillColor(TOTAL_FILL).borderColor(BorderSide.BOTTOM, QUIET);
        }
        shown.flatMap(Look::tint).ifPresent(style::fillColor);
        style.set();
    }

    static void heading(StyleSetter style, Side side) {
        side.place(style);
        style.fontName(FONT)
                .fontSize(FONT_SIZE)
                .bold()
                .fontColor(HEADER_TEXT)
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
    }

    private static void format(StyleSetter style, Format format) {
        format.side().place(style);
        style.format(format.paperCode()).wrapText(format == Format.TEXT);
    }

    private static Optional<String> tint(Shown shown) {
        return shown.format() == Format.RATING && shown.value() instanceof Written.Text(var word)
                ? Optional.ofNullable(RATING_FILLS.get(word))
                : Optional.empty();
    }
}
