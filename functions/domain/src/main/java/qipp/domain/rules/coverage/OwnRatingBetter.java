package qipp.domain.rules.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.Cell;
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
        var cells = context.understood()
                .map(tracker -> Subject.organisation(tracker.cover().organisation()))
                .map(organisation -> cells(organisation, context))
                .orElse(Map.of());
        return context.ratings().stream()
                .filter(rated -> rated.kind() == RatingKind.OVERALL && cells.containsKey(rated.subject()))
                .flatMap(rated -> cells
                        .get(rated.subject())
                        .given()
                        .filter(own -> own.isBetterThan(rated.rating()))
                        .map(_ -> finding(cells.get(rated.subject()), rated))
                        .stream());
    }

    /** The own ratings by whom they rate. None where something that the rating depends on is missing or contradicts itself: that is the cause then. */
    private static Map<Subject, Cell<Rating>> cells(Subject organisation, RuleContext context) {
        var inputs = RatingInputs.of(context);
        var cells = new HashMap<Subject, Cell<Rating>>();
        ofOrganisation(inputs).ifPresent(cell -> cells.put(organisation, cell));
        context.entered()
                .initiatives()
                .forEach(row -> row.ref()
                        .given()
                        .filter(inputs::areCertainOf)
                        .ifPresent(ref -> cells.put(organisation.initiative(ref.text()), row.ownRating())));
        return cells;
    }

    /** Of an organisation that the programme does not know the challenge is not known either. */
    private static Optional<Cell<Rating>> ofOrganisation(RatingInputs inputs) {
        return inputs.context()
                .organisation()
                .filter(_ -> inputs.areCertainOfAll())
                .map(_ -> inputs.context().entered().cover().ownRating());
    }

    private Finding finding(Cell<Rating> cell, Rated rated) {
        return at(
                cell,
                rated.rating() == Rating.RED ? "red" : rated.rating().published() + " or worse",
                "The own rating is %s; the computed overall rating is %s: %s"
                        .formatted(cell.entered(), rated.rating().published(), rated.rule()),
                "Say why the own rating is better, or change it.");
    }
}
