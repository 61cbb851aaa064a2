package qipp.domain.rules.history;

import java.time.LocalDate;
import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** The completion date of a milestone differs from the last accepted tracker's. */
public record CompletionDateRestated() implements Rule.OfMilestones {
    @Override
    public Code code() {
        return Code.COMPLETION_DATE_RESTATED;
    }

    @Override
    public Stream<Finding> check(MilestoneRow row, RuleContext context) {
        return context.history().before(row).stream()
                .flatMap(before -> before.completedOn().stream())
                .flatMap(before -> row.completedOn().given().stream()
                        .filter(now -> !now.equals(before))
                        .map(now -> finding(row, before, now)));
    }

    private Finding finding(MilestoneRow row, LocalDate before, LocalDate now) {
        return at(
                row.completedOn(),
                before.toString(),
                "The completion date is %s; the last accepted tracker has %s."
                        .formatted(Texts.day(now), Texts.day(before)),
                "Nothing, where the date is right now.");
    }
}
