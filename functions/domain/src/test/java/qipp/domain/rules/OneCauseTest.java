package qipp.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.domain.finding.Code;
import qipp.domain.sheet.Content;
import qipp.domain.testing.TrackerSheets;

/** One cause gives one finding, however many rules look at what it spoils. */
class OneCauseTest {
    static Stream<Arguments> causes() {
        return Stream.of(
                cause("the Cover is not there", t -> t.without("Cover"), Code.SHEET_MISSING),
                cause("no initiatives", t -> t.without("Initiatives"), Code.SHEET_MISSING),
                cause("no money", t -> t.without("Finance"), Code.SHEET_MISSING),
                cause("no column of lines", t -> t.withoutColumn("Finance", "Line"), Code.COLUMN_MISSING),
                cause("no column of measures", t -> t.withoutColumn("Finance", "Measure"), Code.COLUMN_MISSING),
                cause("no column of refs", t -> t.withoutColumn("Initiatives", "Ref"), Code.COLUMN_MISSING),
                cause("no column of dates", t -> t.withoutColumn("Milestones", "Due"), Code.COLUMN_MISSING),
                cause("no column for a month", t -> t.withoutColumn("Finance", "May"), Code.COLUMN_MISSING),
                cause(
                        "no column for a month, beside a row of its full year alone",
                        t -> t.add("Finance", "I1", "Assured", "", "", "", "", "", "", "", "", "", "", "", "", 1200)
                                .withoutColumn("Finance", "May"),
                        Code.COLUMN_MISSING),
                cause(
                        "an initiative's Finance to is of last year",
                        t -> t.set("Initiatives", "I2", "Finance to", "2011-05"),
                        Code.COVER_FINANCE_TO_NOT_IN_YEAR),
                cause("a title above initiatives", t -> t.title("Initiatives", "SEL 2012/13"), Code.COLUMN_MISSING),
                cause("a title above milestones", t -> t.title("Milestones", "SEL 2012/13"), Code.COLUMN_MISSING),
                cause("a title above money", t -> t.title("Finance", "SEL 2012/13"), Code.COLUMN_MISSING),
                cause("the unit is not said", t -> t.cover("Amounts in", ""), Code.REQUIRED_BLANK),
                cause("the unit is unknown", t -> t.cover("Amounts in", "euros"), Code.VALUE_NOT_IN_LIST),
                cause("the sign is not said", t -> t.withoutLabel("Savings are"), Code.LABEL_MISSING),
                cause("the period is not said", t -> t.cover("Period", ""), Code.REQUIRED_BLANK),
                cause("the period is of another year", t -> t.cover("Period", "2015-06"), Code.COVER_PERIOD_DIFFERS),
                cause("Finance to is blank", t -> t.cover("Finance to", ""), Code.REQUIRED_BLANK),
                cause(
                        "Finance to is after the period",
                        t -> t.cover("Finance to", "2012-09"),
                        Code.COVER_FINANCE_TO_NOT_IN_YEAR),
                cause("the organisation is not said", t -> t.cover("Organisation", ""), Code.REQUIRED_BLANK),
                cause("the programme is another", t -> t.cover("Programme", "other"), Code.COVER_PROGRAMME_DIFFERS),
                cause(
                        "the theme is unknown",
                        t -> t.set("Initiatives", "I1", "Theme", "Magic"),
                        Code.VALUE_NOT_IN_LIST),
                cause("a ref is blank", t -> t.set("Initiatives", "I2", "Ref", ""), Code.REQUIRED_BLANK),
                cause("a ref is there twice", t -> t.set("Initiatives", "I2", "Ref", "I1"), Code.REF_TWICE),
                cause(
                        "a due date is not understood",
                        t -> t.set("Milestones", "M1", "Due", "31 February 2012"),
                        Code.DATE_NOT_UNDERSTOOD),
                cause(
                        "a completion date is not understood",
                        t -> t.set("Milestones", "M1", "Completed on", "yes"),
                        Code.DATE_NOT_UNDERSTOOD),
                cause(
                        "a completed milestone is cancelled",
                        t -> t.set("Milestones", "M1", "Status", "Cancelled"),
                        Code.MILESTONE_COMPLETED_BUT_STATUS),
                cause("a status is blank", t -> t.set("Milestones", "M1", "Status", ""), Code.REQUIRED_BLANK),
                cause("a measure is unknown", money("I1", "Plan", "Measure", "Plann"), Code.VALUE_NOT_IN_LIST),
                cause("a measure is another", money("I2", "Forecast", "Measure", "Actual"), Code.FINANCE_ROW_TWICE),
                cause("a measure is another still", money("I2", "Actual", "Measure", "Plan"), Code.FINANCE_ROW_TWICE),
                cause(
                        "an actual is a month early",
                        money("I1", "Actual", "Jun", 100).andThen(money("I1", "Forecast", "Jun", "")),
                        Code.ACTUAL_AFTER_FINANCE_TO),
                cause("a line of the Outlook is there twice", OneCauseTest::outlookTwice, Code.FINANCE_ROW_TWICE),
                cause("a line is blank", money("I2", "Actual", "Line", ""), Code.REQUIRED_BLANK),
                cause("a line is unknown", money("I2", "Actual", "Line", "I9"), Code.REF_TO_NOTHING),
                cause("an amount is text", money("I1", "Plan", "Jul", "tbc"), Code.NUMBER_NOT_UNDERSTOOD),
                cause("an amount is wrong", money("I1", "Plan", "Jul", 110), Code.FULL_YEAR_DIFFERS),
                cause("an amount is in pounds", money("I1", "Plan", "Jul", 100_000), Code.UNIT_SLIP),
                cause(
                        "an amount is an error",
                        money("ALL", "Plan", "Jul", new Content.ErrorValue("#DIV/0!")),
                        Code.CELL_ERROR_VALUE),
                cause("a whole measure has another sign", OneCauseTest::flipped, Code.SIGN_FLIPPED),
                cause(
                        "a due date is a century off",
                        t -> t.set("Milestones", "M1", "Due", LocalDate.of(1912, 4, 30)),
                        Code.DATE_OUT_OF_RANGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("causes")
    void gives_one_finding(String name, Consumer<TrackerSheets> change, Code code) {
        assertThat(Given.tracker(change).codes()).as(name).containsExactly(code);
    }

    private static Arguments cause(String name, Consumer<TrackerSheets> change, Code code) {
        return arguments(name, change, code);
    }

    private static Consumer<TrackerSheets> money(String line, String measure, String column, Object value) {
        return t -> t.set("Finance", List.of(line, measure), column, value);
    }

    private static void outlookTwice(TrackerSheets t) {
        t.add("Outlook", "Line", "Measure", "2012/13")
                .add("Outlook", "drug-costs", "Plan", 600)
                .add("Outlook", "Reducing drug costs", "", 600);
    }

    private static void flipped(TrackerSheets t) {
        for (var line : List.of("I1", "I2", "ALL")) {
            t.set("Finance", List.of(line, "Actual"), "Apr", -100).set("Finance", List.of(line, "Actual"), "May", -100);
        }
    }
}
