package qipp.domain.rules.history;

import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.Milestone;

/** A milestone of the last accepted tracker is gone. Not where its initiative is gone too, where it came back under another ref, or where a row without a ref of its own may be it. */
public record MilestoneVanished() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.MILESTONE_VANISHED;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return context.lacks(TrackerSheet.MILESTONES)
                ? Stream.empty()
                : VanishedMilestones.of(context).gone().stream().map(milestone -> finding(milestone, context));
    }

    private Finding finding(Milestone milestone, RuleContext context) {
        return Finding.at(
                context.place(TrackerSheet.MILESTONES).inRow(milestone.ref().text()),
                code(),
                "",
                milestone.ref() + " " + milestone.name(),
                "The milestone %s, %s, of the last accepted tracker is not there."
                        .formatted(milestone.ref(), milestone.name()),
                "Put it back, as Cancelled if it was given up, or say why it is gone.");
    }
}
