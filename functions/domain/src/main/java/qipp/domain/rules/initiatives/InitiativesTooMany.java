package qipp.domain.rules.initiatives;

import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** There are more initiatives than the programme allows. A ref that is there twice counts once. */
public record InitiativesTooMany() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.INITIATIVES_TOO_MANY;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        var count = context.initiatives().fewest();
        return context.programme().initiatives().most().stream()
                .filter(most -> count > most)
                .mapToObj(most -> Finding.at(
                        context.place(TrackerSheet.INITIATIVES),
                        code(),
                        String.valueOf(count),
                        "at most " + most,
                        "There are %d initiatives; the programme allows at most %d.".formatted(count, most),
                        "Put initiatives together, or leave out the smallest."));
    }
}
