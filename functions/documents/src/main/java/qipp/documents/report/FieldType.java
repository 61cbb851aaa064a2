package qipp.documents.report;

/** What the values of a column are. */
public enum FieldType {
    /** A text, as it was entered. */
    TEXT("text"),
    /** An amount of money. */
    AMOUNT("pounds, at most two decimals, a saving positive"),
    /** A rating. */
    RATING("green, amber, red or notApplicable"),
    /** A number in a unit of its own. */
    NUMBER("number"),
    /** How many. */
    COUNT("whole number"),
    /** A yield or coverage: 0.95 is 95%. */
    RATIO("ratio, six decimals"),
    /** A day. */
    DATE("date, yyyy-mm-dd"),
    /** Yes or no. */
    TRUTH("true or false"),
    /** What a programme's table shows: amounts in its unit, decimals and sign. */
    SHOWN("as the programme's tables show it");

    private final String words;

    FieldType(String words) {
        this.words = words;
    }

    /** As the data dictionary says it. */
    public String words() {
        return words;
    }
}
