package qipp.commandline.output;

/** The form in which results are printed. */
public enum Format {
    /** For people. */
    TABLE,
    /** For programs: the documents of the product's JSON formats. */
    JSON,
    /** For spreadsheets: a row for each finding. */
    CSV
}
