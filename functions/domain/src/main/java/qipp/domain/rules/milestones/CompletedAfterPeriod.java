package qipp.domain.rules.milestones;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;
import qipp.domain.tracker.MilestoneStatus;

/** A milestone was completed after the date of judgement: it does not count as met yet. Not beside a completion date in the future. */
public record CompletedAfterPeriod() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_COMPLETED_AFTER_PERIOD;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return context.asAt().stream()
                .flatMap(asAt -> row.completedOn().given().stream()
                        .filter(day -> day.isAfter(asAt) && !isInFuture(day, context))
                        .filter(_ -> row.status().given().equals(Optional.of(MilestoneStatus.COMPLETE)))
                        .map(day -> finding(row, day, asAt)));
    }

    private Finding finding(MilestoneRow row, LocalDate day, LocalDate asAt) {
        return at(
                row.completedOn(),
                "a date on or before " + asAt,
                "The milestone was completed on %s, after the date of judgement, %s: it is not met yet."
                        .formatted(Texts.day(day), Texts.day(asAt)),
                "Nothing, where the date is right: it counts as met from the next tracker on.");
    }

    private static boolean isInFuture(LocalDate day, RuleContext context) {
        return context.circumstances().received().before(day).isPresent();
    }
}
