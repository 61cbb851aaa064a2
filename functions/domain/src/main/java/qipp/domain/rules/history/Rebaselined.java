package qipp.domain.rules.history;

import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** The original date of a milestone differs from the last accepted tracker's, with a new reason; slippage stays counted from the first accepted date. */
public record Rebaselined() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_REBASELINED;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return MovedDue.of(row, context).stream()
                .filter(MovedDue::hasNewReason)
                .map(moved -> at(
                        row.due(),
                        moved.before().toString(),
                        "The original date was moved from %s to %s; slippage is counted from the first accepted date."
                                .formatted(Texts.day(moved.before()), Texts.day(moved.now())),
                        "Nothing: the reason is given."));
    }
}
