package qipp.documents.submission.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import qipp.documents.json.kept.Words;
import qipp.documents.report.Field;
import qipp.documents.report.Report;
import qipp.domain.merge.submission.Row;
import qipp.domain.merge.submission.SubmissionRows;
import qipp.domain.place.SourceRow;
import qipp.domain.time.FinanceTo;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Risk;

/** The source rows of a submission as tables, each row with the place that it came from. */
final class RowReports {
    private RowReports() {}

    static List<Report<?>> of(SubmissionRows rows) {
        return List.of(
                report("initiatives", "Initiatives", Initiative::source, initiatives(), rows.initiatives()),
                report("milestones", "Milestones", Milestone::source, milestones(), rows.milestones()),
                report("finance", "Finance", FinanceLine::source, finance(), rows.finance()),
                report("risks", "Risks", Risk::source, risks(), rows.risks()),
                report("indicators", "Indicators", Indicator::source, indicators(), rows.indicators()),
                outlook(rows.outlook()));
    }

    private static <T> Report<Row<T>> report(
            String name, String title, Function<T, SourceRow> source, List<Field<T>> fields, List<Row<T>> rows) {
        var all = new ArrayList<>(place(source));
        fields.forEach(field -> all.add(field.of((Row<T> row) -> Optional.of(row.value()))));
        return Report.of(name, title, all, rows);
    }

    private static <T> List<Field<Row<T>>> place(Function<T, SourceRow> source) {
        return List.of(
                Field.text("organisation", "Organisation", "The code of the organisation.", Row::organisation),
                Field.optionalText(
                        "sheet",
                        "Sheet",
                        "The sheet of its file; none in a JSON tracker.",
                        row -> source.apply(row.value()).sheet()),
                Field.count(
                        "row",
                        "Row",
                        "The row of that sheet.",
                        row -> source.apply(row.value()).number()));
    }

    private static List<Field<Initiative>> initiatives() {
        return List.of(
                ref(Initiative::ref),
                Field.text("initiative", "Initiative", "Its name.", Initiative::name),
                theme(row -> Optional.of(row.theme())),
                Field.optionalText("scheme", "Scheme", "Its scheme.", Initiative::scheme),
                Field.optionalText(
                        "type",
                        "Type",
                        "Transformational or Transactional.",
                        row -> row.type().map(Words::capitalised)),
                Field.truth(
                        "identified",
                        "Identified",
                        "False for a savings requirement without a scheme yet.",
                        row -> Optional.of(row.identified())),
                Field.truth("recurrent", "Recurrent", "Whether it saves in every year.", Initiative::recurrent),
                Field.optionalText("leadOrganisation", "Lead organisation", "Who leads.", Initiative::leadOrganisation),
                Field.optionalText("executiveLead", "Executive lead", "Who leads it.", Initiative::executiveLead),
                Field.optionalText("clinicalLead", "Clinical lead", "Who leads it.", Initiative::clinicalLead),
                Field.optionalText("projectLead", "Project lead", "Who leads it.", Initiative::projectLead),
                Field.optionalText(
                        "financeTo",
                        "Finance to",
                        "Its own last month with actuals.",
                        row -> row.financeTo().map(FinanceTo::toString)),
                Field.optionalAmount("best", "Best", "Full-year forecast, best.", Initiative::best),
                Field.optionalAmount("middle", "Middle", "Full-year forecast, middle.", Initiative::middle),
                Field.optionalAmount("worst", "Worst", "Full-year forecast, worst.", Initiative::worst),
                Field.rating("ownRating", "Own rating", "The organisation's own rating.", Initiative::ownRating),
                Field.optionalText("issue", "Issue", "What stands in its way.", Initiative::issue),
                Field.optionalText("mitigation", "Mitigation", "What is done about it.", Initiative::mitigation));
    }

    private static List<Field<Milestone>> milestones() {
        return List.of(
                ref(Milestone::ref),
                initiative(row -> Optional.of(row.initiative())),
                Field.optionalText("part", "Part", "The part of the organisation.", Milestone::organisation),
                Field.text("milestone", "Milestone", "What is to be reached.", Milestone::name),
                Field.day("due", "Due", "The date in this tracker's column Due.", row -> Optional.of(row.due())),
                Field.day(
                        "firstDue",
                        "Original date",
                        "The date from which slippage counts: that of the first accepted tracker.",
                        row -> Optional.of(row.firstDue())),
                Field.text(
                        "status", "Status", "As reported.", row -> row.status().label()),
                Field.day("completedOn", "Completed on", "The day of completion.", Milestone::completedOn),
                Field.day("newDate", "New date", "The revised date.", Milestone::newDate),
                Field.optionalText("reason", "Reason", "Why it moved.", Milestone::reason),
                Field.optionalText(
                        "mitigatingAction",
                        "Mitigating action",
                        "What is done about it.",
                        Milestone::mitigatingAction));
    }

    private static List<Field<FinanceLine>> finance() {
        var fields = new ArrayList<Field<FinanceLine>>(List.of(
                Field.text(
                        "line",
                        "Line",
                        "An initiative's ref, ALL or Total.",
                        row -> row.line().label()),
                Field.text(
                        "measure",
                        "Measure",
                        "What the row measures.",
                        row -> row.measure().label()),
                Field.optionalText("part", "Part", "The part of the organisation.", FinanceLine::organisation)));
        IntStream.range(0, FinancialYear.MONTHS)
                .forEach(month ->
                        fields.add(Months.amount(month, row -> row.months().get(month))));
        fields.add(Field.optionalAmount(
                "fullYear", "Full year", "The full year, where the row gives it.", FinanceLine::fullYear));
        return fields;
    }

    private static List<Field<Risk>> risks() {
        return List.of(
                ref(Risk::ref),
                initiative(Risk::initiative),
                theme(Risk::theme),
                Field.text("risk", "Risk", "What may happen.", Risk::risk),
                Field.optionalCount("likelihood", "Likelihood", "From 1 to 5.", Risk::likelihood),
                Field.optionalCount("impact", "Impact", "From 1 to 5.", Risk::impact),
                Field.optionalText("mitigation", "Mitigation", "What is done about it.", Risk::mitigation),
                Field.optionalText("owner", "Owner", "Who owns it.", Risk::owner));
    }

    private static List<Field<Indicator>> indicators() {
        return List.of(
                ref(Indicator::ref),
                initiative(Indicator::initiative),
                theme(Indicator::theme),
                Field.text("indicator", "Indicator", "What is measured.", Indicator::indicator),
                Field.optionalText("unit", "Unit", "In what.", Indicator::unit),
                Field.number("baseline", "Baseline", "Where it began.", Indicator::baseline),
                Field.number("target", "Target", "Where it should be.", Indicator::target),
                Field.number("actual", "Actual", "Where it is.", Indicator::actual));
    }

    private static Report<Row<OutlookEntry>> outlook(List<Row<OutlookEntry>> rows) {
        var years = rows.stream()
                .flatMap(row -> row.value().years().keySet().stream())
                .sorted()
                .distinct();
        var fields = new ArrayList<Field<OutlookEntry>>(List.of(
                Field.text(
                        "line",
                        "Line",
                        "An initiative's ref, a theme's id or ALL.",
                        row -> row.line().label()),
                Field.text(
                        "measure",
                        "Measure",
                        "Plan, Challenge or Opportunity.",
                        row -> row.measure().label())));
        years.forEach(year -> fields.add(Field.optionalAmount(
                year.label(),
                year.label(),
                "The amount of that financial year.",
                row -> Optional.ofNullable(row.years().get(year)))));
        fields.add(Field.optionalAmount("total", "Total", "The total, where the row gives it.", OutlookEntry::total));
        return report("outlook", "Outlook", OutlookEntry::source, fields, rows);
    }

    private static <T> Field<T> ref(Function<T, Ref> ref) {
        return Field.text(
                "ref",
                "Ref",
                "Its ref, unique in its tracker.",
                row -> ref.apply(row).text());
    }

    private static <T> Field<T> initiative(Function<T, Optional<Ref>> initiative) {
        return Field.optionalText(
                "initiativeRef",
                "Initiative ref",
                "Its initiative.",
                row -> initiative.apply(row).map(Ref::text));
    }

    private static <T> Field<T> theme(Function<T, Optional<String>> theme) {
        return Field.optionalText("theme", "Theme", "The id of its theme.", theme);
    }
}
