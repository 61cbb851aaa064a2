package qipp.documents.json.kept;

import static qipp.documents.json.Json.amount;
import static qipp.documents.json.Json.array;
import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.orNull;
import static qipp.documents.json.Json.text;
import static qipp.documents.json.Json.time;
import static qipp.documents.json.Json.truth;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.documents.json.Json;
import qipp.domain.money.Pounds;
import qipp.domain.place.SourceRow;
import qipp.domain.time.FinanceTo;
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

/**
 * The rows of a tracker, with the keys and words of its JSON form, and where each row came from. Amounts are pounds, a
 * saving positive. What the tracker's columns call {@code Organisation}, a part such as a PCT, is {@code part}.
 */
public final class RowsJson {
    private RowsJson() {}

    public static Json.Members initiative(Initiative row) {
        return object(
                sheet(row.source()),
                number(row.source()),
                ref(row.ref()),
                member("initiative", text(row.name())),
                member("theme", text(row.theme())),
                member("scheme", text(row.scheme())),
                member("type", text(row.type().map(Words::capitalised))),
                member("identified", truth(row.identified())),
                member("recurrent", orNull(row.recurrent(), Json::truth)),
                member("leadOrganisation", text(row.leadOrganisation())),
                member("executiveLead", text(row.executiveLead())),
                member("clinicalLead", text(row.clinicalLead())),
                member("projectLead", text(row.projectLead())),
                member("financeTo", text(row.financeTo().map(FinanceTo::toString))),
                member("best", amount(row.best())),
                member("middle", amount(row.middle())),
                member("worst", amount(row.worst())),
                member("ownRating", text(row.ownRating().map(Words::capitalised))),
                member("issue", text(row.issue())),
                member("mitigation", text(row.mitigation())));
    }

    /** {@code firstDue} is the date from which slippage counts: that of the first accepted tracker that had the milestone. */
    public static Json.Members milestone(Milestone row) {
        return object(
                sheet(row.source()),
                number(row.source()),
                ref(row.ref()),
                member("initiativeRef", text(row.initiative().text())),
                member("part", text(row.organisation())),
                member("milestone", text(row.name())),
                member("due", time(row.due())),
                member("firstDue", time(row.firstDue())),
                member("status", text(row.status().label())),
                member("completedOn", time(row.completedOn())),
                member("newDate", time(row.newDate())),
                member("reason", text(row.reason())),
                member("mitigatingAction", text(row.mitigatingAction())));
    }

    /** {@code measureId} is that of a measure of the programme's own. */
    public static Json.Members finance(FinanceLine row) {
        return object(
                sheet(row.source()),
                number(row.source()),
                member("line", text(row.line().label())),
                member("measure", text(row.measure().label())),
                member("measureId", text(ownMeasure(row.measure()))),
                member("part", text(row.organisation())),
                member("months", array(row.months(), Json::amount)),
                member("fullYear", amount(row.fullYear())));
    }

    public static Json.Members risk(Risk row) {
        return object(
                sheet(row.source()),
                number(row.source()),
                ref(row.ref()),
                member("initiativeRef", text(row.initiative().map(Ref::text))),
                member("theme", text(row.theme())),
                member("risk", text(row.risk())),
                member("likelihood", orNull(row.likelihood(), Json::number)),
                member("impact", orNull(row.impact(), Json::number)),
                member("mitigation", text(row.mitigation())),
                member("owner", text(row.owner())));
    }

    /** The three numbers are in the row's own unit. */
    public static Json.Members indicator(Indicator row) {
        return object(
                sheet(row.source()),
                number(row.source()),
                ref(row.ref()),
                member("initiativeRef", text(row.initiative().map(Ref::text))),
                member("theme", text(row.theme())),
                member("indicator", text(row.indicator())),
                member("unit", text(row.unit())),
                member("baseline", orNull(row.baseline(), Json::number)),
                member("target", orNull(row.target(), Json::number)),
                member("actual", orNull(row.actual(), Json::number)));
    }

    /** {@code theme} is there where the line is a theme, so that it is not taken for an initiative of that ref. */
    public static Json.Members outlook(OutlookEntry row) {
        return object(
                sheet(row.source()),
                number(row.source()),
                member("line", text(row.line().label())),
                member("theme", text(theme(row.line()))),
                member("measure", text(row.measure().label())),
                member("years", years(row.years())),
                member("total", amount(row.total())));
    }

    private static Json.Member sheet(SourceRow source) {
        return member("sheet", text(source.sheet()));
    }

    private static Json.Member number(SourceRow source) {
        return member("row", Json.number(source.number()));
    }

    private static Json.Member ref(Ref ref) {
        return member("ref", text(ref.text()));
    }

    private static Optional<String> ownMeasure(Measure measure) {
        return switch (measure) {
            case Measure.Standard _ -> Optional.empty();
            case Measure.Own(var id, var _) -> Optional.of(id);
        };
    }

    private static Optional<String> theme(OutlookLine line) {
        return switch (line) {
            case OutlookLine.OfTheme(var theme) -> Optional.of(theme);
            case OutlookLine.OfInitiative(var _) -> Optional.empty();
            case OutlookLine.WholeProgramme() -> Optional.empty();
        };
    }

    private static Json years(SortedMap<FinancialYear, Pounds> years) {
        var members = new TreeMap<String, Json>();
        years.forEach((year, amount) -> members.put(year.label(), amount(amount)));
        return new Json.Members(members);
    }
}
