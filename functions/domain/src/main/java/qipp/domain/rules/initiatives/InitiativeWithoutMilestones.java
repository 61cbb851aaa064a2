package qipp.domain.rules.initiatives;

import java.util.stream.Stream;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.reading.format.TrackerSheet;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** An identified initiative has no milestones. Not where a milestone does not say, or says wrongly, of which initiative it is. */
public record InitiativeWithoutMilestones() implements Rule.OfInitiatives {
    @Override
    public Code code() {
        return Code.INITIATIVE_WITHOUT_MILESTONES;
    }

    @Override
    public Stream<Finding> check(InitiativeRow row, RuleContext context) {
        return row.ref().given().stream()
                .filter(_ -> row.identified().isUnderstood() && row.isIdentified())
                .filter(ref -> !context.lacks(TrackerSheet.MILESTONES)
                        && !context.initiatives().mayHaveMilestones(ref))
                .map(ref -> at(
                        row.ref(),
                        "at least one milestone",
                        "The initiative %s has no milestones.".formatted(ref),
                        "Add its milestones, or say why it has none."));
    }
}
