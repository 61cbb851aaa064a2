package qipp.domain.rules.cover;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** The programme does not know the Cover's organisation. */
public record OrganisationUnknown() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.COVER_ORGANISATION_UNKNOWN;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        var cell = context.entered().cover().organisation();
        return cell.given().stream()
                .filter(code -> !context.isOfAnotherProgramme()
                        && context.organisation(code).isEmpty())
                .map(code -> finding(cell, code, context.programme()));
    }

    private Finding finding(Cell<String> cell, String code, Programme programme) {
        var known = programme.organisations().stream().map(Organisation::code).collect(Collectors.joining(", "));
        return at(
                cell,
                "one of " + known,
                "The programme %s has no organisation %s.".formatted(programme.name(), code),
                "Enter the code of your organisation: one of %s.".formatted(known));
    }
}
