package qipp.domain.rules.milestones;

import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.milestone.MilestoneClass;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** A milestone is overdue, not in progress, and has no new date. */
public record OverdueWithoutPlan() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_OVERDUE_WITHOUT_PLAN;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return OpenMilestone.in(MilestoneClass.OVERDUE_WITHOUT_PLAN, row, context)
                .map(
                        open -> at(
                                row.newDate(),
                                "a date after " + open.asAt(),
                                "The milestone was due on %s, is %s, and has no new date."
                                        .formatted(
                                                Texts.day(open.original()),
                                                row.status().entered()),
                                "Enter the date on which it is now expected, or its completion date; else say why there is none."));
    }
}
