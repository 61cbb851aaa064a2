package qipp.domain.rules.cover;

import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;
import qipp.domain.rule.words.Texts;

/** The Cover names another organisation of the programme than the one that was asked. */
public record OrganisationDiffers() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.COVER_ORGANISATION_DIFFERS;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        var cell = context.entered().cover().organisation();
        return context.circumstances().organisationAsked().stream()
                .filter(asked -> differs(asked, cell, context))
                .map(asked -> at(
                        cell,
                        asked,
                        "The Cover says organisation %s; the tracker of %s was asked for."
                                .formatted(cell.entered(), asked),
                        "Send the tracker of %s, or correct the code.".formatted(asked)));
    }

    /** An organisation that the programme does not know is only that. */
    private static boolean differs(String asked, Cell<String> cell, RuleContext context) {
        return cell.given()
                .filter(code -> !Texts.isSame(code, asked))
                .filter(code -> context.isOfAnotherProgramme()
                        || context.organisation(code).isPresent())
                .isPresent();
    }
}
