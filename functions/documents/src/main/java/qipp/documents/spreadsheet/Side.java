package qipp.documents.spreadsheet;

import org.dhatim.fastexcel.StyleSetter;

/** Where in its cell a value stands. */
public enum Side {
    /** Texts and days. */
    LEFT("left", 1),
    /** Ratings. */
    CENTRE("center", 0),
    /** Numbers. */
    RIGHT("right", 1);

    private final String word;
    private final int indent;

    Side(String word, int indent) {
        this.word = word;
        this.indent = indent;
    }

    /** What stands at a side keeps away from the column beside it, and from the edge of the table. */
    void place(StyleSetter style) {
        style.horizontalAlignment(word).indent(indent);
    }
}
