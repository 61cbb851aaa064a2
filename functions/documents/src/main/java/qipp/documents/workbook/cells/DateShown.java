package qipp.documents.workbook.cells;

/** What a number format makes of a number. */
enum DateShown {
    /** The number is shown as a number, a time of day or a length of time. */
    NO_DATE,
    /** The number is shown as a date. */
    DAY,
    /** The number is shown as a date without its day, such as Jun-12. */
    MONTH
}
