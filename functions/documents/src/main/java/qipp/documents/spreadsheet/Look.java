package qipp.documents.spreadsheet;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import qipp.documents.spreadsheet.PaperColumn.Shown;

/**
 * How a cell of a table looks that is to be read and printed.
 *
 * @param format empty where nothing stands in it
 * @param isTotal whether its row adds others up
 * @param tint of a rating
 */
record Look(Optional<Format> format, boolean isTotal, Optional<String> tint) {
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

    static Look of(Optional<Shown> shown, boolean isTotal) {
        return new Look(shown.map(Shown::format), isTotal, shown.flatMap(Look::tint));
    }

    /** Every cell is compared with the one above it, which a record's own equality makes a long way of. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Look look
                && isTotal == look.isTotal
                && format.equals(look.format)
                && tint.equals(look.tint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(format, isTotal, tint);
    }

    void into(StyleSetter style) {
        style.fontName(FONT).fontSize(FONT_SIZE);
        format.ifPresent(of -> format(style, of));
        style.verticalAlignment("center")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, RULE);
        if (isTotal) {
            style.bold().fillColor(TOTAL_FILL).borderColor(BorderSide.BOTTOM, QUIET);
        }
        tint.ifPresent(style::fillColor);
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
