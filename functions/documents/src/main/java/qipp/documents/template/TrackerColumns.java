package qipp.documents.template;

import static qipp.documents.spreadsheet.Column.day;
import static qipp.documents.spreadsheet.Column.number;
import static qipp.documents.spreadsheet.Column.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.documents.spreadsheet.Column;
import qipp.documents.spreadsheet.Format;
import qipp.domain.money.Pounds;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Theme;
import qipp.domain.reading.format.FinanceColumns;
import qipp.domain.time.FinanceTo;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.FinanceLine;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.OutlookEntry;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Ref;
import qipp.domain.tracker.Risk;
import qipp.domain.tracker.SavingsSign;

/** The columns of the tracker's sheets, as the format names them, with amounts in the Cover's unit and sign. */
record TrackerColumns(Cover cover, Programme programme) {
    private static final int NARROW = 10;
    private static final int MIDDLE = 18;
    private static final int WIDE = 40;

    List<Column<Initiative>> initiatives() {
        return List.of(
                text("Ref", NARROW, row -> Optional.of(row.ref().text())),
                text("Initiative", WIDE, row -> Optional.of(row.name())),
                text("Theme", MIDDLE, row -> theme(Optional.of(row.theme()))),
                text("Scheme", MIDDLE, Initiative::scheme),
                text("Type", MIDDLE, row -> row.type().map(Words::of)),
                text("Identified", NARROW, row -> Optional.of(Words.of(row.identified()))),
                text("Recurrent", NARROW, row -> row.recurrent().map(Words::of)),
                text("Lead organisation", MIDDLE, Initiative::leadOrganisation),
                text("Executive lead", MIDDLE, Initiative::executiveLead),
                text("Clinical lead", MIDDLE, Initiative::clinicalLead),
                text("Project lead", MIDDLE, Initiative::projectLead),
                text("Finance to", NARROW, row -> row.financeTo().map(FinanceTo::toString)),
                amount("Best", Initiative::best),
                amount("Middle", Initiative::middle),
                amount("Worst", Initiative::worst),
                text("Own rating", NARROW, row -> row.ownRating().map(Words::of)),
                text("Issue", WIDE, Initiative::issue),
                text("Mitigation", WIDE, Initiative::mitigation));
    }

    List<Column<Milestone>> milestones() {
        return List.of(
                text("Ref", NARROW, row -> Optional.of(row.ref().text())),
                text(
                        "Initiative ref",
                        NARROW,
                        row -> Optional.of(row.initiative().text())),
                text("Organisation", MIDDLE, Milestone::organisation),
                text("Milestone", WIDE, row -> Optional.of(row.name())),
                day("Due", row -> Optional.of(row.due())),
                text("Status", MIDDLE, row -> Optional.of(row.status()).map(MilestoneStatus::label)),
                day("Completed on", Milestone::completedOn),
                day("New date", Milestone::newDate),
                text("Reason", WIDE, Milestone::reason),
                text("Mitigating action", WIDE, Milestone::mitigatingAction));
    }

    List<Column<FinanceLine>> finance() {
        var fixed = Stream.of(
                Column.<FinanceLine>text(
                        "Line", NARROW, row -> Optional.of(row.line().label())),
                Column.<FinanceLine>text(
                        "Measure", NARROW, row -> Optional.of(row.measure().label())),
                Column.text("Organisation", MIDDLE, FinanceLine::organisation));
        var months = IntStream.range(0, FinancialYear.MONTHS)
                .mapToObj(month -> this.<FinanceLine>amount(
                        FinanceColumns.MONTHS.get(month).name(),
                        row -> row.months().get(month)));
        var fullYear = Stream.of(amount("Full year", FinanceLine::fullYear));
        return Stream.of(fixed, months, fullYear).flatMap(columns -> columns).toList();
    }

    List<Column<Risk>> risks() {
        return List.of(
                text("Ref", NARROW, row -> Optional.of(row.ref().text())),
                text("Initiative ref", NARROW, row -> row.initiative().map(Ref::text)),
                text("Theme", MIDDLE, row -> theme(row.theme())),
                text("Risk", WIDE, row -> Optional.of(row.risk())),
                count("Likelihood", Risk::likelihood),
                count("Impact", Risk::impact),
                text("Mitigation", WIDE, Risk::mitigation),
                text("Owner", MIDDLE, Risk::owner));
    }

    List<Column<Indicator>> indicators() {
        return List.of(
                text("Ref", NARROW, row -> Optional.of(row.ref().text())),
                text("Initiative ref", NARROW, row -> row.initiative().map(Ref::text)),
                text("Theme", MIDDLE, row -> theme(row.theme())),
                text("Indicator", WIDE, row -> Optional.of(row.indicator())),
                text("Unit", MIDDLE, Indicator::unit),
                number("Baseline", NARROW, Format.PLAIN, Indicator::baseline),
                number("Target", NARROW, Format.PLAIN, Indicator::target),
                number("Actual", NARROW, Format.PLAIN, Indicator::actual));
    }

    List<Column<OutlookEntry>> outlook(List<FinancialYear> years) {
        var fixed = Stream.of(
                Column.<OutlookEntry>text(
                        "Line", NARROW, row -> Optional.of(row.line().label())),
                Column.<OutlookEntry>text(
                        "Measure", MIDDLE, row -> Optional.of(row.measure()).map(OutlookMeasure::label)));
        var amounts = years.stream()
                .map(year -> this.<OutlookEntry>amount(
                        year.label(), row -> Optional.ofNullable(row.years().get(year))));
        var total = Stream.of(amount("Total", OutlookEntry::total));
        return Stream.of(fixed, amounts, total).flatMap(columns -> columns).toList();
    }

    private <R> Column<R> amount(String name, java.util.function.Function<R, Optional<Pounds>> amount) {
        return number(name, NARROW, Format.AMOUNT, row -> amount.apply(row).map(this::written));
    }

    private static <R> Column<R> count(String name, java.util.function.Function<R, Optional<Integer>> count) {
        return number(name, NARROW, Format.COUNT, row -> count.apply(row).map(BigDecimal::valueOf));
    }

    /** The amount in the Cover's unit and sign, exact: a unit is a power of ten. */
    private BigDecimal written(Pounds pounds) {
        var signed = cover.savingsAre() == SavingsSign.POSITIVE ? pounds : pounds.negated();
        return signed.amount()
                .divide(cover.amountsIn().pounds(), signed.amount().scale() + 6, RoundingMode.UNNECESSARY)
                .stripTrailingZeros();
    }

    private Optional<String> theme(Optional<String> id) {
        return id.map(theme -> programme.theme(theme).map(Theme::name).orElse(theme));
    }
}
