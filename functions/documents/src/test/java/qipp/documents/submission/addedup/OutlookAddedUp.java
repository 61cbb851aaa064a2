package qipp.documents.submission.addedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import qipp.documents.json.JsonFields;

/** The years to come, added up from the rows of the Outlook. */
record OutlookAddedUp(SubmissionAsRead submission) {
    private static final String YEAR = "2012/13";

    void check(String subject, JsonFields said, Scope scope) {
        var sums = new TreeMap<String, SortedMap<String, BigDecimal>>();
        for (var measure : List.of("Plan", "Challenge", "Opportunity")) {
            var years = new TreeMap<String, BigDecimal>();
            submission
                    .present(scope)
                    .forEach(code -> years(code, scope, measure)
                            .forEach((year, amount) -> years.merge(year, amount, BigDecimal::add)));
            sums.put(measure, years);
            assertYears(subject, measure.toLowerCase(Locale.ROOT), said, years);
        }
        var headroom = new TreeMap<>(sums.get("Opportunity"));
        headroom.keySet().retainAll(sums.get("Challenge").keySet());
        headroom.replaceAll(
                (year, could) -> could.subtract(sums.get("Challenge").get(year)));
        assertYears(subject, "headroom", said, headroom);
    }

    private SortedMap<String, BigDecimal> years(String code, Scope scope, String measure) {
        if (scope.isWhole()) {
            return ofWhole(code, measure);
        }
        return scope.isTheme()
                ? ofTheme(code, scope.below().get(1), measure)
                : ofInitiatives(code, submission.rows.initiatives(scope::hasInitiative), measure);
    }

    private SortedMap<String, BigDecimal> ofWhole(String code, String measure) {
        var years = new TreeMap<String, BigDecimal>();
        Stream.of("planned", "integrated")
                .forEach(theme -> ofTheme(code, theme, measure)
                        .forEach((year, amount) -> years.merge(year, amount, BigDecimal::add)));
        years.putAll(submission.rows.years(
                row -> isLine(row, code, "ALL") && row.optionalText("theme").isEmpty(), measure));
        if (measure.equals("Challenge")) {
            years.put(YEAR, SubmissionAsRead.CHALLENGES.get(code));
        }
        return years;
    }

    private SortedMap<String, BigDecimal> ofTheme(String code, String theme, String measure) {
        var years = ofInitiatives(
                code, submission.rows.initiatives(row -> row.text("theme").equals(theme)), measure);
        years.putAll(submission.rows.years(
                row -> row.text("organisation").equals(code)
                        && row.optionalText("theme").equals(Optional.of(theme)),
                measure));
        return years;
    }

    private SortedMap<String, BigDecimal> ofInitiatives(String code, List<JsonFields> initiatives, String measure) {
        var years = new TreeMap<String, BigDecimal>();
        initiatives.stream()
                .filter(row -> row.text("organisation").equals(code))
                .forEach(row -> submission
                        .rows
                        .years(
                                said -> isLine(said, code, row.text("ref"))
                                        && said.optionalText("theme").isEmpty(),
                                measure)
                        .forEach((year, amount) -> years.merge(year, amount, BigDecimal::add)));
        return years;
    }

    private static boolean isLine(JsonFields row, String code, String line) {
        return row.text("organisation").equals(code) && row.text("line").equals(line);
    }

    private static void assertYears(
            String subject, String figure, JsonFields said, SortedMap<String, BigDecimal> sums) {
        var found = new TreeMap<String, BigDecimal>();
        said.amountsBy(figure, Optional::of)
                .forEach((year, pounds) -> found.put(year, pounds.amount().stripTrailingZeros()));
        var expected = new TreeMap<>(sums);
        expected.replaceAll((_, amount) -> amount.stripTrailingZeros());
        assertThat(found).as(subject + " " + figure).isEqualTo(expected);
    }
}
