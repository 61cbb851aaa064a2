package qipp.documents.submission.addedup;

import static qipp.documents.submission.addedup.Said.count;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import qipp.documents.json.JsonFields;

/** Milestones counted by the words of the rules, and their slippage. */
record MilestonesAddedUp(PlainRows rows) {
    /** Which classes each figure counts. */
    private static final Map<String, List<String>> COUNTED = Map.ofEntries(
            Map.entry("metLate", List.of("metLate")),
            Map.entry("inProgress", List.of("inProgress")),
            Map.entry("slipped", List.of("slipped")),
            Map.entry("newDatePassed", List.of("newDatePassed")),
            Map.entry("overdueWithoutPlan", List.of("overdueWithoutPlan")),
            Map.entry("early", List.of("early")),
            Map.entry("forewarned", List.of("forewarned")),
            Map.entry("cancelled", List.of("cancelled")),
            Map.entry("met", List.of("met", "metLate")),
            Map.entry("notMet", List.of("slipped", "newDatePassed", "overdueWithoutPlan")),
            Map.entry(
                    "due", List.of("met", "metLate", "slipped", "newDatePassed", "overdueWithoutPlan", "inProgress")));

    void check(String subject, JsonFields said, List<JsonFields> own) {
        var classes = own.stream().map(rows::milestoneClass).toList();
        COUNTED.forEach((figure, counted) -> count(subject, figure, said, among(classes, counted)));
        count(subject, "inYear", said, own.size());
        var late = own.stream()
                .filter(row -> List.of("slipped", "newDatePassed").contains(rows.milestoneClass(row)))
                .toList();
        count(
                subject,
                "slippageMonths",
                said,
                late.stream().mapToInt(this::months).sum());
        count(
                subject,
                "slippageWeeks",
                said,
                late.stream().mapToInt(this::weeks).sum());
    }

    private int months(JsonFields row) {
        var to = YearMonth.from(rows.expected(row).orElseThrow());
        return (int) YearMonth.from(row.date("firstDue")).until(to, ChronoUnit.MONTHS);
    }

    private int weeks(JsonFields row) {
        var days = (int) row.date("firstDue").until(rows.expected(row).orElseThrow(), ChronoUnit.DAYS);
        return Math.ceilDiv(days, 7);
    }

    private static int among(List<String> classes, List<String> some) {
        return (int) classes.stream().filter(some::contains).count();
    }
}
