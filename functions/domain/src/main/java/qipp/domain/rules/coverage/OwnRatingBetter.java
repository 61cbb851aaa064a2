package qipp.domain.rules.coverage;

import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.Cell;
import qipp.domain.entry.InitiativeRow;
import qipp.domain.figures.Subject;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.rag.Rating;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;
import qipp.domain.rule.Rule;
import qipp.domain.rule.RuleContext;

/** An own rating, of an initiative or of the organisation, is better than the computed overall one. */
public record OwnRatingBetter() implements Rule.OfTracker {
    @Override
    public Code code() {
        return Code.OWN_RATING_BETTER;
    }

    @Override
    public Stream<Finding> findings(RuleContext context) {
        return context.ratings().stream()
                .filter(rated -> rated.kind() == RatingKind.OVERALL)
                .flatMap(rated -> cell(rated, context).stream()
                        .filter(cell -> cell.given()
                                .filter(own -> own.isBetterThan(rated.rating()))
                                .isPresent())
                        .map(cell -> finding(cell, rated)));
    }

    /** Nothing where something that the rating depends on is missing or contradicts itself: that is the cause then. */
    private static Optional<Cell<Rating>> cell(Rated rated, RuleContext context) {
        return context.understood()
                .map(tracker -> Subject.organisation(tracker.cover().organisation()))
                .flatMap(organisation -> rated.subject().equals(organisation)
                        ? ofOrganisation(context)
                        : ofInitiative(rated.subject(), organisation, context));
    }

    /** Of an organisation that the programme does not know the challenge is not known either. */
    private static Optional<Cell<Rating>> ofOrganisation(RuleContext context) {
        return context.organisation()
                .filter(_ -> new RatingInputs(context).areCertainOfAll())
                .map(_ -> context.entered().cover().ownRating());
    }

    private static Optional<Cell<Rating>> ofInitiative(Subject subject, Subject organisation, RuleContext context) {
        return context.entered().initiatives().stream()
                .filter(row -> row.ref()
                        .given()
                        .filter(ref -> organisation.initiative(ref.text()).equals(subject))
                        .filter(new RatingInputs(context)::areCertainOf)
                        .isPresent())
                .map(InitiativeRow::ownRating)
                .findFirst();
    }

    private Finding finding(Cell<Rating> cell, Rated rated) {
        return at(
                cell,
                rated.rating().published() + " or worse",
                "The own rating is %s; the computed overall rating is %s: %s"
                        .formatted(cell.entered(), rated.rating().published(), rated.rule()),
                "Say why the own rating is better, or change it.");
    }
}
