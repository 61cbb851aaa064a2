package qipp.domain.reading;

import java.util.List;
import qipp.domain.entry.Cell;
import qipp.domain.entry.EnteredCover;
import qipp.domain.entry.FinanceRow;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.entry.OutlookRow;
import qipp.domain.programme.Programme;
import qipp.domain.reading.format.TrackerSheet;

/** Whether everything that the figures need was understood; {@link Understanding} says what that is. */
final class Needed {
    private static final List<TrackerSheet> SHEETS =
            List.of(TrackerSheet.INITIATIVES, TrackerSheet.MILESTONES, TrackerSheet.FINANCE);

    private Needed() {}

    static boolean isUnderstood(Reading reading, Programme programme) {
        var cover = reading.entered().cover();
        return isUnderstood(cover) && (cover.isNilReturn() || areRowsUnderstood(reading, programme));
    }

    private static boolean areRowsUnderstood(Reading reading, Programme programme) {
        var entered = reading.entered();
        var amounts = NeededAmounts.of(entered, programme);
        return SHEETS.stream().allMatch(reading::has)
                && entered.initiatives().stream().allMatch(Needed::isUnderstood)
                && entered.milestones().stream().allMatch(Needed::isUnderstood)
                && entered.finance().stream().allMatch(row -> isUnderstood(row, amounts))
                && entered.outlook().stream().allMatch(Needed::isUnderstood);
    }

    private static boolean isUnderstood(EnteredCover cover) {
        return given(cover.organisation(), cover.period(), cover.financeTo(), cover.amountsIn(), cover.savingsAre())
                && understood(cover.format(), cover.nilReturn());
    }

    private static boolean isUnderstood(InitiativeRow row) {
        return given(row.ref(), row.theme())
                && understood(row.scheme(), row.identified(), row.financeTo(), row.best(), row.middle(), row.worst());
    }

    private static boolean isUnderstood(MilestoneRow row) {
        return given(row.ref(), row.initiative(), row.due(), row.status())
                && understood(row.organisation(), row.completedOn(), row.newDate());
    }

    private static boolean isUnderstood(FinanceRow row, NeededAmounts amounts) {
        return understood(row.organisation())
                && row.line()
                        .given()
                        .flatMap(
                                line -> row.measure().given().map(measure -> amounts.areUnderstood(row, line, measure)))
                        .orElse(false);
    }

    private static boolean isUnderstood(OutlookRow row) {
        return given(row.line())
                && understood(row.measure())
                && row.years().values().stream().allMatch(Cell::isUnderstood);
    }

    private static boolean given(Cell<?>... cells) {
        for (var cell : cells) {
            if (cell.given().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean understood(Cell<?>... cells) {
        for (var cell : cells) {
            if (!cell.isUnderstood()) {
                return false;
            }
        }
        return true;
    }
}
