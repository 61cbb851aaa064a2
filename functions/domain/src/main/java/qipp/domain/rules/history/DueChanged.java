package qipp.domain.rules.history;

import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** The original date of a milestone differs from the last accepted tracker's, and no reason is given that was not there before. */
public record DueChanged() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_DUE_CHANGED;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return MovedDue.of(row, context).stream()
                .filter(moved -> !moved.hasNewReason())
                .map(moved -> at(
                        row.due(),
                        moved.before().toString(),
                        "The original date is %s; the last accepted tracker has %s, and no new reason is given."
                                .formatted(Texts.day(moved.now()), Texts.day(moved.before())),
                        "Restore the original date and enter a new date, or give the reason for the change."));
    }
}
