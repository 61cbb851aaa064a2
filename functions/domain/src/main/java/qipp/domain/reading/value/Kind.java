package qipp.domain.reading.value;

import qipp.domain.sheet.Content;

/** A kind of value that a column takes. */
public interface Kind<T> {
    /** What such a cell should hold, in plain words, as in "a date". */
    String expected();

    /** The longest text of such a cell, in characters. */
    default int longest() {
        return Texts.LONGEST;
    }

    /** What a content that is neither blank nor broken says when taken as this kind. */
    Taken<T> take(Content content);
}
