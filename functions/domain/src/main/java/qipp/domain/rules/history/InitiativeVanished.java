package qipp.domain.rules.history;

import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.tracker.Initiative;

/** An initiative of the last accepted tracker is gone. Not where a row without a ref of its own may be it. */
public record InitiativeVanished() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.INITIATIVE_VANISHED;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        var gone = context.history().initiatives().stream()
                .filter(initiative -> !context.initiatives().isKnown(initiative.ref()))
                .toList();
        return context.isNilReturn()
                        || context.lacks(TrackerSheet.INITIATIVES)
                        || context.initiatives().mayInclude(gone.size())
                ? Stream.empty()
                : gone.stream().map(initiative -> finding(initiative, context));
    }

    private Finding finding(Initiative initiative, RuleContext context) {
        return Finding.at(
                context.place(TrackerSheet.INITIATIVES).inRow(initiative.ref().text()),
                code(),
                "",
                initiative.ref() + " " + initiative.name(),
                "The initiative %s, %s, of the last accepted tracker is not there."
                        .formatted(initiative.ref(), initiative.name()),
                "Put it back, or say why it is gone.");
    }
}
