package qipp.domain.programme;

/** What the rows or the columns of a programme's table can be. */
public enum Dimension {
    /** The organisations. */
    ORGANISATION("organisation"),
    /** The groups of organisations. */
    GROUP("group"),
    /** The themes. */
    THEME("theme"),
    /** The schemes. */
    SCHEME("scheme"),
    /** The schemes under their themes. */
    THEME_SCHEME("theme/scheme"),
    /** The initiatives. */
    INITIATIVE("initiative"),
    /** The parts of organisations. */
    PART("part"),
    /** The milestones that are not met. */
    MILESTONE_NOT_MET("milestoneNotMet"),
    /** The risks. */
    RISK("risk"),
    /** The indicators. */
    INDICATOR("indicator"),
    /** The financial years. */
    YEAR("year"),
    /** The months of the year. */
    MONTH("month");

    private final String published;

    Dimension(String published) {
        this.published = published;
    }

    /** As the programme writes it. */
    public String published() {
        return published;
    }
}
