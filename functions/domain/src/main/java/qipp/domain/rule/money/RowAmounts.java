package qipp.domain.rule.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import qipp.domain.entry.Amount;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.entry.OutlookRow;

/**
 * The amounts of a row: its terms, months or years, and its total. An amount counts as exactly as the last decimal place
 * used in the row says, at least a penny; one with its own unit counts by its own last place.
 */
public record RowAmounts(List<Cell<Amount>> terms, Cell<Amount> total) {
    private static final BigDecimal PENNY = new BigDecimal("0.01");
    private static final BigDecimal MORE_THAN_ANY = BigDecimal.TEN.pow(20);

    public RowAmounts {
        terms = List.copyOf(terms);
    }

    /** The months of a row and its full year. */
    public static RowAmounts of(FinanceRow row) {
        return new RowAmounts(row.months(), row.fullYear());
    }

    /** The years of a row and its total. */
    public static RowAmounts of(OutlookRow row) {
        return new RowAmounts(List.copyOf(row.years().values()), row.total());
    }

    /** The sum of the terms from one place to before another, where each of them is given. */
    public Optional<Rounded> complete(int from, int to) {
        var part = terms.subList(from, to);
        return areGiven(part) ? Optional.of(sum(part)) : Optional.empty();
    }

    /** The sum of the terms that are given, where all others are blank. */
    public Optional<Rounded> written(int from, int to) {
        var part = terms.subList(from, to);
        return part.stream().allMatch(Cell::isUnderstood) ? Optional.of(sum(part)) : Optional.empty();
    }

    /** The sum of all terms, or the total where no term is given: a year that is known only as a whole. */
    public Optional<Rounded> annual() {
        return saysOnlyTotal() ? writtenTotal() : complete(0, terms.size());
    }

    /** The total as written. */
    public Optional<Rounded> writtenTotal() {
        return total.given().map(this::rounded);
    }

    /** Whether the total is not what the terms add up to. */
    public boolean contradictItself() {
        return !hasNoTerms()
                && writtenTotal()
                        .filter(said -> complete(0, terms.size())
                                .filter(sum -> !sum.agreesWith(said))
                                .isPresent())
                        .isPresent();
    }

    /** Whether nothing stands but, perhaps, the total. */
    public boolean hasNoTerms() {
        return terms.stream().allMatch(Cell::isBlank);
    }

    /** Whether no term is given, whether blank or not understood: what cannot be read says nothing of the others. */
    public boolean givesNoTerm() {
        return terms.stream().allMatch(term -> term.given().isEmpty());
    }

    /** Whether the total stands alone. */
    public boolean saysOnlyTotal() {
        return hasNoTerms() && !total.isBlank();
    }

    /** Whether there is nothing in the row but what names it. */
    public boolean saysNothing() {
        return hasNoTerms() && total.isBlank();
    }

    /** An amount of this row, with the unit to which it counts. */
    public Rounded rounded(Amount amount) {
        return rounded(amount, unit());
    }

    private static Rounded rounded(Amount amount, BigDecimal unitOfRow) {
        return Rounded.to(PENNY.max(amount.ownUnit() ? amount.lastPlace() : unitOfRow), amount.pounds());
    }

    private Rounded sum(List<Cell<Amount>> part) {
        var unit = unit();
        var sum = Rounded.NIL;
        for (var cell : part) {
            if (cell.given().isPresent()) {
                sum = sum.plus(rounded(cell.given().get(), unit));
            }
        }
        return sum;
    }

    /** A nil is exact: it says nothing of how the other amounts were rounded. */
    private BigDecimal unit() {
        var least = least(total, MORE_THAN_ANY);
        for (var term : terms) {
            least = least(term, least);
        }
        return least.compareTo(MORE_THAN_ANY) == 0 ? PENNY : least;
    }

    private static BigDecimal least(Cell<Amount> cell, BigDecimal before) {
        var given = cell.given();
        return given.isEmpty() || given.get().ownUnit() || given.get().pounds().signum() == 0
                ? before
                : before.min(given.get().lastPlace());
    }

    private static boolean areGiven(List<Cell<Amount>> cells) {
        for (var cell : cells) {
            if (cell.given().isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
