package qipp.domain.rules.cover;

import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.programme.Programme;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** The Cover names another programme than the one that the tracker is checked against. */
public record ProgrammeDiffers() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.COVER_PROGRAMME_DIFFERS;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        var cell = context.entered().cover().programme();
        return context.isOfAnotherProgramme() ? Stream.of(finding(cell, context.programme())) : Stream.empty();
    }

    private Finding finding(Cell<String> cell, Programme programme) {
        return at(
                cell,
                programme.id(),
                "The Cover names the programme %s; this tracker was asked for by %s."
                        .formatted(cell.entered(), programme.id()),
                "Enter %s, or send the tracker to the programme that it is for.".formatted(programme.id()));
    }
}
