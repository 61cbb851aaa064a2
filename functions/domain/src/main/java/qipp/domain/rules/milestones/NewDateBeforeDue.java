package qipp.domain.rules.milestones;

import java.time.LocalDate;
import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** A new date lies on or before the original one, whether the milestone is due or not. */
public record NewDateBeforeDue() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_NEW_DATE_BEFORE_DUE;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return context.original(row).stream()
                .flatMap(original -> row.newDate().given().stream()
                        .filter(newDate -> !newDate.isAfter(original))
                        .map(newDate -> finding(row, original, newDate)));
    }

    private Finding finding(MilestoneRow row, LocalDate original, LocalDate newDate) {
        return at(
                row.newDate(),
                "a date after " + original,
                "The new date, %s, is not after the original date, %s."
                        .formatted(Texts.day(newDate), Texts.day(original)),
                "Enter the date on which the milestone is now expected, or clear the cell.");
    }
}
