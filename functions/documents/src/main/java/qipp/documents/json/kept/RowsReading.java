package qipp.documents.json.kept;

import java.util.Optional;
import qipp.documents.json.JsonFields;
import qipp.domain.place.SourceRow;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Risk;

/** Reads the rows that {@link RowsJson} wrote. */
public final class RowsReading {
    private RowsReading() {}

    public static Initiative initiative(JsonFields row) {
        return new Initiative(
                source(row),
                ref(row, "ref"),
                row.text("initiative"),
                row.text("theme"),
                row.optionalText("scheme"),
                row.optionalNamed("type", Words::type),
                row.truth("identified"),
                row.optionalTruth("recurrent"),
                row.optionalText("leadOrganisation"),
                row.optionalText("executiveLead"),
                row.optionalText("clinicalLead"),
                row.optionalText("projectLead"),
                row.optionalParsed("financeTo", Words::financeTo),
                row.optionalAmount("best"),
                row.optionalAmount("middle"),
                row.optionalAmount("worst"),
                row.optionalNamed("ownRating", Words::rating),
                row.optionalText("issue"),
                row.optionalText("mitigation"));
    }

    public static Milestone milestone(JsonFields row) {
        return new Milestone(
                source(row),
                ref(row, "ref"),
                ref(row, "initiativeRef"),
                row.optionalText("part"),
                row.text("milestone"),
                row.date("due"),
                row.date("firstDue"),
                row.named("status", Words::status),
                row.optionalDate("completedOn"),
                row.optionalDate("newDate"),
                row.optionalText("reason"),
                row.optionalText("mitigatingAction"));
    }

    public static FinanceLine finance(JsonFields row) {
        return new FinanceLine(
                source(row),
                row.parsed("line", Words::line),
                measure(row),
                row.optionalText("part"),
                row.amounts("months"),
                row.optionalAmount("fullYear"));
    }

    public static Risk risk(JsonFields row) {
        return new Risk(
                source(row),
                ref(row, "ref"),
                row.optionalParsed("initiativeRef", Ref::new),
                row.optionalText("theme"),
                row.text("risk"),
                row.optionalCount("likelihood"),
                row.optionalCount("impact"),
                row.optionalText("mitigation"),
                row.optionalText("owner"));
    }

    public static Indicator indicator(JsonFields row) {
        return new Indicator(
                source(row),
                ref(row, "ref"),
                row.optionalParsed("initiativeRef", Ref::new),
                row.optionalText("theme"),
                row.text("indicator"),
                row.optionalText("unit"),
                row.optionalNumber("baseline"),
                row.optionalNumber("target"),
                row.optionalNumber("actual"));
    }

    public static OutlookEntry outlook(JsonFields row) {
        return new OutlookEntry(
                source(row),
                outlookLine(row),
                row.named("measure", Words::outlookMeasure),
                row.amountsBy("years", FinancialYear::parse),
                row.optionalAmount("total"));
    }

    private static SourceRow source(JsonFields row) {
        return new SourceRow(row.optionalText("sheet"), row.count("row"));
    }

    private static Ref ref(JsonFields row, String key) {
        return row.parsed(key, Ref::new);
    }

    private static Measure measure(JsonFields row) {
        return row.optionalText("measureId")
                .<Measure>map(id -> new Measure.Own(id, row.text("measure")))
                .orElseGet(() -> row.named("measure", Words::measure));
    }

    private static OutlookLine outlookLine(JsonFields row) {
        Optional<OutlookLine> theme = row.optionalText("theme").map(OutlookLine.OfTheme::new);
        return theme.orElseGet(() -> row.parsed("line", Words::outlookLine));
    }
}
