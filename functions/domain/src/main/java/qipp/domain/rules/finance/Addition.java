package qipp.domain.rules.finance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.rule.AmountDifference;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.money.FinanceKey;
import qipp.domain.rule.money.Months;
import qipp.domain.rule.money.Rounded;
import qipp.domain.rule.money.RowAmounts;
import qipp.domain.tracker.Measure.Standard;

/**
 * A row that is the sum of others, month by month, or as a whole year where one of them says only that. Compared by the
 * interval test; a month is not compared where one of its amounts is missing or was not understood.
 */
record Addition(FinanceRow whole, List<FinanceRow> terms, RuleContext context) {
    /** What in the whole is not the sum. */
    List<AmountDifference> differences() {
        var compared = someSayOnlyTheYear() ? year().stream() : months().flatMap(month -> month(month).stream());
        return compared.toList();
    }

    /** The full year of an actual or a forecast is no amount of its own: either of two sums may stand there. */
    private boolean someSayOnlyTheYear() {
        return !isByMonth()
                && Stream.concat(Stream.of(whole), terms.stream())
                        .map(RowAmounts::of)
                        .anyMatch(RowAmounts::saysOnlyTotal);
    }

    private boolean isByMonth() {
        return whole.measure()
                .given()
                .filter(measure -> measure == Standard.ACTUAL || measure == Standard.FORECAST)
                .isPresent();
    }

    private Optional<AmountDifference> year() {
        var cell = whole.fullYear().given().isPresent()
                ? whole.fullYear()
                : whole.months().getFirst();
        return RowAmounts.of(whole)
                .annual()
                .flatMap(said -> sum(terms.stream()
                                .map(RowAmounts::of)
                                .map(RowAmounts::annual)
                                .toList())
                        .flatMap(sum -> difference(cell, said, sum)));
    }

    private Stream<Integer> months() {
        return needed(whole)
                .map(months -> IntStream.range(months.from(), months.to()).boxed())
                .orElse(Stream.empty());
    }

    private Optional<AmountDifference> month(int month) {
        var cell = whole.months().get(month);
        return amount(whole, month)
                .flatMap(said -> sum(terms.stream()
                                .map(term -> term(term, month))
                                .toList())
                        .flatMap(sum -> difference(cell, said, sum)));
    }

    /** The amount of a term; nil where it is blank and need not be there. */
    private Optional<Rounded> term(FinanceRow term, int month) {
        var mayBeBlank = term.months().get(month).isBlank()
                && needed(term).filter(months -> !months.contain(month)).isPresent();
        return mayBeBlank ? Optional.of(Rounded.NIL) : amount(term, month);
    }

    private Optional<Months> needed(FinanceRow row) {
        return FinanceKey.of(row)
                .flatMap(key -> Months.neededBy(
                        row, key.measure(), context.closedMonths().of(key.line())));
    }

    private static Optional<Rounded> amount(FinanceRow row, int month) {
        return row.months().get(month).given().map(RowAmounts.of(row)::rounded);
    }

    private static Optional<Rounded> sum(List<Optional<Rounded>> amounts) {
        return amounts.stream().allMatch(Optional::isPresent)
                ? amounts.stream().flatMap(Optional::stream).reduce(Rounded::plus)
                : Optional.empty();
    }

    private static Optional<AmountDifference> difference(Cell<Amount> cell, Rounded said, Rounded sum) {
        return said.agreesWith(sum)
                ? Optional.empty()
                : Optional.of(new AmountDifference(cell, said.pounds(), sum.pounds()));
    }
}
