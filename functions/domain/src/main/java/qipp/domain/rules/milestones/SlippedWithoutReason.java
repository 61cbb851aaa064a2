package qipp.domain.rules.milestones;

import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.milestone.MilestoneClass;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** A milestone has slipped and no reason is given; whether an action is given does not matter. Not where its original date was changed without a reason, which is the same cause. */
public record SlippedWithoutReason() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_SLIPPED_WITHOUT_REASON;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return Stream.of(row)
                .filter(milestone -> milestone.reason().isBlank())
                .flatMap(milestone -> OpenMilestone.in(MilestoneClass.SLIPPED, milestone, context))
                .filter(_ -> !context.history().dueHasMoved(row))
                .map(open -> at(
                        row.reason(),
                        "a reason",
                        "The milestone was due on %s and has slipped; no reason is given."
                                .formatted(Texts.day(open.original())),
                        "Say why it has slipped."));
    }
}
