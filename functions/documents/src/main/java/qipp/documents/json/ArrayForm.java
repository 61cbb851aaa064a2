package qipp.documents.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An array of a JSON tracker and the sheet for which it stands. Source: the tracker, format 1, "The JSON twin". */
enum ArrayForm {
    /** One object for each initiative. */
    INITIATIVES(
            "Initiatives",
            "Ref, Initiative, Theme, Scheme, Type, Identified, Recurrent, Lead organisation, Executive lead, "
                    + "Clinical lead, Project lead, Finance to, Best, Middle, Worst, Own rating, Issue, Mitigation"),
    /** One object for each milestone. */
    MILESTONES(
            "Milestones",
            "Ref, Initiative ref, Organisation, Milestone, Due, Status, Completed on, New date, Reason, "
                    + "Mitigating action"),
    /** One object for each line and measure; its months are an array. */
    FINANCE("Finance", "Line, Measure, Organisation, Full year"),
    /** One object for each risk. */
    RISKS("Risks", "Ref, Initiative ref, Theme, Risk, Likelihood, Impact, Mitigation, Owner"),
    /** One object for each indicator. */
    INDICATORS("Indicators", "Ref, Initiative ref, Theme, Indicator, Unit, Baseline, Target, Actual"),
    /** One object for each line and measure; its years are an object. */
    OUTLOOK("Outlook", "Line, Measure, Total");

    static final List<String> MONTHS =
            List.of("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar");

    private final String sheet;
    private final String columns;

    ArrayForm(String sheet, String columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /** The name of the sheet. */
    String sheet() {
        return sheet;
    }

    String key() {
        return sheet.toLowerCase(Locale.ROOT);
    }

    static Optional<ArrayForm> ofKey(String key) {
        return Arrays.stream(values()).filter(form -> form.key().equals(key)).findFirst();
    }

    /** The columns that the sheet always has; others are added as they are met. */
    List<JsonColumn> columns() {
        var all = new ArrayList<JsonColumn>();
        List.of(columns.split(", ", -1)).forEach(name -> all.add(JsonColumn.of(name, key())));
        if (this == FINANCE) {
            MONTHS.forEach(month -> all.add(JsonColumn.ofMonth(month, MONTHS.indexOf(month), key())));
        }
        return all;
    }
}
