package qipp.domain.tracker;

/** How a saving is written in a workbook or a table. Inside the product it is always positive. */
public enum SavingsSign {
    /** A saving is written as a positive number. */
    POSITIVE,
    /** A saving is written as a negative number. */
    NEGATIVE
}
