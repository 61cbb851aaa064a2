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
        return ratings(context)
                .filter(rated -> rated.kind() == RatingKind.OVERALL)
                .flatMap(rated -> cell(rated, context).stream()
                        .filter(cell -> cell.given()
                                .filter(own -> own.isBetterThan(rated.rating()))
                                .isPresent())
                        .map(cell -> finding(cell, rated)));
    }

    /** None where something that they depend on is missing or contradicts itself: that is the cause then. */
    private static Stream<Rated> ratings(RuleContext context) {
        return RatingInputs.areCertain(context) ? context.ratings().stream() : Stream.empty();
    }

    private static Optional<Cell<Rating>> cell(Rated rated, RuleContext context) {
        return context.organisation()
                .map(known -> Subject.organisation(known.code()))
                .flatMap(organisation -> rated.subject().equals(organisation)
                        ? Optional.of(context.entered().cover().ownRating())
                        : ofInitiative(rated.subject(), organisation, context));
    }

    private static Optional<Cell<Rating>> ofInitiative(Subject subject, Subject organisation, RuleContext context) {
        return context.entered().initiatives().stream()
                .filter(row -> row.ref()
                        .given()
                        .filter(ref -> organisation.initiative(ref.text()).equals(subject))
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
