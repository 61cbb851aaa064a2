package qipp.domain.rules.milestones;

import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.milestone.MilestoneClass;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** The new date of a milestone has passed too, and it is not met. Not beside a new date on or before the original one. */
public record NewDatePassed() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_NEW_DATE_PASSED;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return OpenMilestone.in(MilestoneClass.NEW_DATE_PASSED, row, context)
                .filter(open ->
                        row.newDate().given().map(open.original()::isBefore).orElse(true))
                .map(
                        open -> at(
                                row.newDate(),
                                "a date after " + open.asAt(),
                                "The milestone was due on %s, and its new date has passed by %s too."
                                        .formatted(Texts.day(open.original()), Texts.day(open.asAt())),
                                "Enter the date on which it is now expected, or its completion date; else say why it is late."));
    }
}
