package qipp.domain.rules.history;

import java.util.stream.Stream;
import qipp.domain.entry.MilestoneRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.Milestone;

/** A milestone came back with the same text and original date under another ref. */
public record MilestoneRefChanged() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.MILESTONE_REF_CHANGED;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return VanishedMilestones.of(context).renamed().entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()));
    }

    private Finding finding(Milestone before, MilestoneRow now) {
        return at(
                now.ref(),
                before.ref().text(),
                "The milestone was %s in the last accepted tracker and is %s now."
                        .formatted(before.ref(), now.ref().entered()),
                "Restore its ref, or say why it has another.");
    }
}
