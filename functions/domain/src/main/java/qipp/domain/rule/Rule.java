package qipp.domain.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.entry.FinanceRow;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.entry.OutlookRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;

/**
 * Looks at one thing and says what is wrong with it. A rule never throws, knows no clock and no other rule, and does not
 * run where a value that it needs is blank or was not understood: one cause gives one finding.
 */
public sealed interface Rule {
    /** The code of its findings. */
    Code code();

    /** What it finds in a tracker, in the order of the rows. */
    Stream<Finding> findings(RuleContext context);

    /** A finding at the cell that is to be changed. */
    default Finding at(Cell<?> cell, String expected, String message, String fix) {
        return Finding.at(cell.place(), code(), cell.entered(), expected, message, fix);
    }

    /** A finding at cells that are to be changed together: it is named by the first and stands for all. */
    default Finding atAll(List<? extends Cell<?>> cells, String expected, String message, String fix) {
        return at(cells.getFirst(), expected, message, fix)
                .forAll(cells.stream().map(Cell::place).toList());
    }

    /** A finding that amounts of one row differ from what is expected: it is named by the first and stands for all. */
    default Finding at(List<AmountDifference> differences, RuleContext context, String message, String fix) {
        var first = differences.getFirst();
        var cells = differences.stream().map(AmountDifference::cell).toList();
        return atAll(cells, context.typed(first.expected()), message, fix).withDifference(first.difference());
    }

    /** What is found in each row, in their order. */
    private static <R> Stream<Finding> ofEach(List<R> rows, Function<R, Stream<Finding>> check) {
        return rows.stream().mapMulti((row, found) -> check.apply(row).forEach(found));
    }

    /** A rule of the Cover, or of the tracker as a whole. */
    non-sealed interface OfTracker extends Rule {}

    /** A rule of each initiative. */
    non-sealed interface OfInitiatives extends Rule {
        Stream<Finding> check(InitiativeRow row, RuleContext context);

        @Override
        default Stream<Finding> findings(RuleContext context) {
            return ofEach(context.entered().initiatives(), row -> check(row, context));
        }
    }

    /** A rule of each milestone. */
    non-sealed interface OfMilestones extends Rule {
        Stream<Finding> check(MilestoneRow row, RuleContext context);

        @Override
        default Stream<Finding> findings(RuleContext context) {
            return ofEach(context.entered().milestones(), row -> check(row, context));
        }
    }

    /** A rule of each row of money. */
    non-sealed interface OfFinance extends Rule {
        Stream<Finding> check(FinanceRow row, RuleContext context);

        @Override
        default Stream<Finding> findings(RuleContext context) {
            return ofEach(context.entered().finance(), row -> check(row, context));
        }
    }

    /** A rule of each row of the Outlook. */
    non-sealed interface OfOutlook extends Rule {
        Stream<Finding> check(OutlookRow row, RuleContext context);

        @Override
        default Stream<Finding> findings(RuleContext context) {
            return ofEach(context.entered().outlook(), row -> check(row, context));
        }
    }
}
