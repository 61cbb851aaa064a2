package qipp.domain.rules;

import static qipp.domain.rules.Fault.fault;

import java.util.List;
import qipp.domain.finding.Code;
import qipp.domain.reading.format.FinanceColumns;
import qipp.domain.testing.TrackerSheets;

/** Faults of the rows of money; May is the last month with actuals. */
final class FinanceFaults {
    static final List<Fault> ALL = List.of(
            fault(
                    "forecast_left_out",
                    Given.tracker(t -> t.remove("Finance", "I2", "Forecast")),
                    Code.FINANCE_ROW_MISSING,
                    "Finance",
                    "",
                    "a row for Forecast"),
            fault(
                    "line_left_out",
                    Given.tracker(t -> t.remove("Finance", "I2", "Plan")
                            .remove("Finance", "I2", "Actual")
                            .remove("Finance", "I2", "Forecast")),
                    Code.FINANCE_ROW_MISSING,
                    "Finance",
                    "",
                    "a row for Plan, Actual, Forecast"),
            fault(
                    "plan_there_twice",
                    Given.tracker(t -> t.add(
                            "Finance", "I1", "Plan", 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 1200)),
                    Code.FINANCE_ROW_TWICE,
                    "Finance!A11",
                    "I1",
                    "one row for each line and measure"),
            fault(
                    "months_left_blank",
                    finance("I1", "Plan", "Jul", "").and(t -> t.set("Finance", List.of("I1", "Plan"), "Aug", "")),
                    Code.MONTH_MISSING,
                    "Finance!F2 Finance!G2",
                    "",
                    "an amount"),
            fault(
                    "actual_after_finance_to",
                    finance("I1", "Actual", "Jun", 100),
                    Code.ACTUAL_AFTER_FINANCE_TO,
                    "Finance!E3",
                    "100",
                    "blank"),
            fault(
                    "full_year_of_another_sum",
                    finance("I1", "Plan", "Full year", 1210),
                    Code.FULL_YEAR_DIFFERS,
                    "Finance!O2",
                    "1210",
                    "1200"),
            fault(
                    "total_that_does_not_add_up",
                    Given.tracker(t -> t.add(
                            "Finance", "Total", "Plan", 150, 150, 160, 150, 150, 150, 150, 150, 150, 150, 150, 150)),
                    Code.TOTAL_DIFFERS,
                    "Finance!E11",
                    "160",
                    "150"),
            fault("parts_that_do_not_add_up", parts(60), Code.PARTS_DIFFER, "Finance!C2", "100", "110"),
            fault(
                    "total_of_outlook_that_does_not_add_up",
                    outlook(1200, 1000, 2300),
                    Code.OUTLOOK_TOTAL_DIFFERS,
                    "Outlook!D2",
                    "2300",
                    "2200"),
            fault(
                    "outlook_that_is_not_the_plan",
                    outlook(1250, 1000, 2250),
                    Code.OUTLOOK_DIFFERS_FROM_PLAN,
                    "Outlook!B2",
                    "1250",
                    "1200"),
            fault(
                    "initiative_finance_to_after_cover",
                    Given.tracker(t -> t.set("Initiatives", "I2", "Finance to", "2012-06")),
                    Code.INITIATIVE_FINANCE_TO_AFTER_COVER,
                    "Initiatives!D3",
                    "2012-06",
                    "2012-05 or an earlier month"),
            fault(
                    "forecast_in_closed_month",
                    finance("I1", "Forecast", "May", 90),
                    Code.FORECAST_IN_CLOSED_MONTH,
                    "Finance!D4",
                    "90",
                    "100"),
            fault(
                    "amount_in_pounds",
                    finance("I1", "Forecast", "Jul", 100000)
                            .and(t -> t.set("Finance", List.of("I1", "Forecast"), "Full year", "")),
                    Code.UNIT_SLIP,
                    "Finance!F4",
                    "100000",
                    "an amount of the size of the other months of its row"),
            fault(
                    "plan_with_nil_forecast",
                    months("I2", "Actual", 0, 0, 2).and(t -> fill(t, "I2", "Forecast", 0, 2, 12)),
                    Code.PLAN_WITH_NIL_FORECAST,
                    "Finance!E7 Finance!F7 Finance!G7 Finance!H7 Finance!I7 Finance!J7 Finance!K7 Finance!L7 Finance!M7 Finance!N7",
                    "0",
                    "a forecast"),
            fault(
                    "forecast_without_plan",
                    months("I2", "Plan", 0, 0, 12),
                    Code.FORECAST_WITHOUT_PLAN,
                    "Finance!C5 Finance!D5 Finance!E5 Finance!F5 Finance!G5 Finance!H5 Finance!I5 Finance!J5 Finance!K5 Finance!L5 Finance!M5 Finance!N5",
                    "0",
                    "a plan"),
            fault(
                    "assured_with_the_other_sign",
                    Given.tracker(t -> assured(t, "I1"))
                            .and(t -> assured(t, "I2"))
                            .and(t -> assured(t, "ALL")),
                    Code.SIGN_FLIPPED,
                    "Finance!O11 Finance!O12 Finance!O13",
                    "-500",
                    "savings written as positive"));

    private FinanceFaults() {}

    private static Given finance(String line, String measure, String column, Object value) {
        return Given.tracker(t -> t.set("Finance", List.of(line, measure), column, value));
    }

    private static Given months(String line, String measure, int value, int from, int to) {
        return Given.tracker(t -> fill(t, line, measure, value, from, to));
    }

    private static void fill(TrackerSheets t, String line, String measure, int value, int from, int to) {
        var row = List.of(line, measure);
        FinanceColumns.MONTHS.subList(from, to).forEach(month -> t.set("Finance", row, month.name(), value));
        t.set("Finance", row, "Full year", "");
    }

    private static void assured(TrackerSheets t, String line) {
        t.add("Finance", line, "Assured", "", "", "", "", "", "", "", "", "", "", "", "", -500);
    }

    private static Given parts(int april) {
        return Given.tracker(t -> t.set("Finance", "none", "Organisation", ""))
                .and(t ->
                        t.add("Finance", "I1", "Plan", april, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, "", "Bexley"))
                .and(t ->
                        t.add("Finance", "I1", "Plan", 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, "", "Bromley"));
    }

    private static Given outlook(int current, int next, int total) {
        return Given.tracker(t -> t.add("Outlook", "Line", "2012/13", "2013/14", "Total"))
                .and(t -> t.add("Outlook", "I1", current, next, total));
    }
}
