package qipp.domain.rules.initiatives;

import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** There are fewer initiatives than the programme asks for. A nil return has none and is not asked. */
public record InitiativesTooFew() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.INITIATIVES_TOO_FEW;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        var count = context.initiatives().most();
        return context.programme().initiatives().fewest().stream()
                .filter(fewest -> count < fewest && !context.isNilReturn() && !context.lacks(TrackerSheet.INITIATIVES))
                .mapToObj(fewest -> Finding.at(
                        context.place(TrackerSheet.INITIATIVES),
                        code(),
                        String.valueOf(count),
                        "at least " + fewest,
                        "%s; the programme asks for at least %d.".formatted(thereAre(count), fewest),
                        "Add the initiatives that are missing, or say why there are so few."));
    }

    private static String thereAre(int count) {
        return count == 1 ? "There is 1 initiative" : "There are %d initiatives".formatted(count);
    }
}
