package qipp.domain.rules.milestones;

import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.milestone.MilestoneClass;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** A milestone has slipped, a reason is given, and no mitigating action. */
public record SlippedWithoutAction() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_SLIPPED_WITHOUT_ACTION;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return Stream.of(row)
                .filter(milestone -> milestone.mitigatingAction().isBlank()
                        && !milestone.reason().isBlank())
                .flatMap(milestone -> OpenMilestone.in(MilestoneClass.SLIPPED, milestone, context))
                .map(open -> at(
                        row.mitigatingAction(),
                        "a mitigating action",
                        "The milestone was due on %s and has slipped; no mitigating action is given."
                                .formatted(Texts.day(open.original())),
                        "Say what is being done about it."));
    }
}
