package qipp.domain.rating.subject;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Savings;
import qipp.domain.figures.Subject;
import qipp.domain.milestone.ClassifiedMilestone;
import qipp.domain.programme.MoneySet;
import qipp.domain.programme.Programme;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.Rated;
import qipp.domain.rating.RatingKind;
import qipp.domain.rating.judging.CoverageRating;
import qipp.domain.rating.judging.FinanceRating;
import qipp.domain.rating.judging.Judgement;
import qipp.domain.rating.judging.MilestoneRating;
import qipp.domain.rating.judging.OverallRating;
import qipp.domain.rating.judging.RollUpRating;

/** Rates one subject by every kind that it has, as a programme's policy says. */
record SubjectRatings(Programme programme) {
    private static final String NIL_RETURN = "Not applicable: a nil return is not rated.";

    /** An initiative: its own money and milestones. */
    List<Rated> initiative(
            Subject subject, Savings savings, Collection<ClassifiedMilestone> milestones, Optional<Rating> own) {
        var kinds = money(Optional.of(savings));
        kinds.put(RatingKind.MILESTONES, new MilestoneRating(programme.milestones()).judge(milestones));
        return rated(subject, kinds, Optional.empty(), own);
    }

    /** A theme or scheme: its own money, and the roll-up of its initiatives. */
    List<Rated> theme(Subject subject, Figures figures, Collection<InitiativeRatings> members) {
        var kinds = money(Optional.of(figures.money().initiatives().savings()));
        kinds.put(RatingKind.MILESTONES, RollUpRating.judge(rollUp(members, RatingKind.MILESTONES)));
        return rated(subject, kinds, Optional.of(members), Optional.empty());
    }

    /** An organisation, group or region: the set of money that the programme names, and coverage besides. */
    List<Rated> organisation(
            Subject subject, Figures figures, Collection<InitiativeRatings> members, Optional<Rating> own) {
        var kinds = money(savings(figures));
        kinds.put(RatingKind.MILESTONES, RollUpRating.judge(rollUp(members, RatingKind.MILESTONES)));
        kinds.put(RatingKind.COVERAGE, new CoverageRating(programme.coverage()).judge(figures.coverage()));
        return rated(subject, kinds, Optional.of(members), own);
    }

    /** The same ratings, none of them applicable. */
    static List<Rated> ofNilReturn(List<Rated> ratings) {
        return ratings.stream()
                .map(rated -> Judgement.notApplicable(NIL_RETURN)
                        .rated(rated.subject(), rated.kind(), rated.rollUp().map(_ -> RollUp.NONE), rated.own()))
                .toList();
    }

    private Optional<Savings> savings(Figures figures) {
        return programme.finance().rated() == MoneySet.ALL
                ? figures.money().all()
                : Optional.of(figures.money().initiatives().savings());
    }

    private SortedMap<RatingKind, Judgement> money(Optional<Savings> savings) {
        var rating = new FinanceRating(programme.finance());
        var none = Judgement.notApplicable("Not applicable: there is no line ALL.");
        var kinds = new TreeMap<RatingKind, Judgement>();
        kinds.put(RatingKind.YTD, savings.map(rating::yearToDate).orElse(none));
        kinds.put(RatingKind.FORECAST, savings.map(rating::forecast).orElse(none));
        return kinds;
    }

    private static List<Rated> rated(
            Subject subject,
            SortedMap<RatingKind, Judgement> kinds,
            Optional<Collection<InitiativeRatings>> members,
            Optional<Rating> own) {
        var overall = OverallRating.judge(kinds);
        kinds.put(RatingKind.OVERALL, overall);
        return kinds.keySet().stream()
                .map(kind -> kinds.get(kind)
                        .rated(
                                subject,
                                kind,
                                members.flatMap(all -> shownRollUp(all, kind)),
                                own.filter(_ -> kind == RatingKind.OVERALL)))
                .toList();
    }

    /** Initiatives have no coverage, so it has no roll-up. */
    private static Optional<RollUp> shownRollUp(Collection<InitiativeRatings> members, RatingKind kind) {
        return kind == RatingKind.COVERAGE ? Optional.empty() : Optional.of(rollUp(members, kind));
    }

    private static RollUp rollUp(Collection<InitiativeRatings> members, RatingKind kind) {
        return members.stream().map(member -> member.rollUp(kind)).reduce(RollUp.NONE, RollUp::plus);
    }
}
