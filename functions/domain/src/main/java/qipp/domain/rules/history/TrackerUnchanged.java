package qipp.domain.rules.history;

import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** Nothing but the Cover's period, Finance to, preparer and sign-off differs from the last accepted tracker. A nil return is compared with nothing. */
public record TrackerUnchanged() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.TRACKER_UNCHANGED;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return context.understood().stream()
                .filter(now -> !context.isNilReturn())
                .filter(now -> context.history()
                        .last()
                        .filter(last -> Content.of(last).equals(Content.of(now)))
                        .isPresent())
                .map(_ -> Finding.at(
                        Place.WHOLE_FILE,
                        code(),
                        "",
                        "the news of the month",
                        "Nothing differs from the last accepted tracker but the period, Finance to and the sign-off.",
                        "Send this month's tracker, or say that nothing has changed."));
    }
}
