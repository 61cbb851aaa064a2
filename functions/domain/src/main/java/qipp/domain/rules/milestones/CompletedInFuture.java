package qipp.domain.rules.milestones;

import java.time.LocalDate;
import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** A completion date is after the day on which the tracker was received; not run where that day is not given. */
public record CompletedInFuture() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.MILESTONE_COMPLETED_IN_FUTURE;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return row.completedOn().given().stream()
                .flatMap(day -> context.circumstances().received().before(day).stream()
                        .map(received -> finding(row, day, received)));
    }

    private Finding finding(MilestoneRow row, LocalDate day, LocalDate received) {
        return at(
                row.completedOn(),
                "a date on or before " + received,
                "The completion date, %s, is after the day on which the tracker was received, %s."
                        .formatted(Texts.day(day), Texts.day(received)),
                "Enter the date on which it was completed; a date that is only expected is a new date.");
    }
}
