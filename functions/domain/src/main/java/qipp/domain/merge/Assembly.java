package qipp.domain.merge;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import qipp.domain.figures.Breakdown;
import qipp.domain.figures.Figured;
import qipp.domain.figures.accounts.AllFigures;
import qipp.domain.figures.accounts.JudgedTracker;
import qipp.domain.merge.crosscheck.DoubleCounts;
import qipp.domain.merge.crosscheck.FinanceReturns;
import qipp.domain.merge.obstacle.Obstacle;
import qipp.domain.merge.selection.MergeRequest;
import qipp.domain.merge.selection.Selection;
import qipp.domain.merge.selection.Source;
import qipp.domain.merge.submission.CrossCheck;
import qipp.domain.merge.submission.Ledger;
import qipp.domain.merge.submission.MilestoneNotMet;
import qipp.domain.merge.submission.OrganisationFinding;
import qipp.domain.merge.submission.Submission;
import qipp.domain.merge.submission.SubmissionRows;
import qipp.domain.merge.submission.SubmittedGroup;
import qipp.domain.merge.submission.SubmittedOrganisation;
import qipp.domain.programme.Group;
import qipp.domain.rating.Rated;
import qipp.domain.rating.subject.Ratings;
import qipp.domain.rating.subject.RegionRatings;

/** Puts a submission together, once nothing blocks it. */
final class Assembly {
    private final Selection selection;
    private final MergeRequest request;
    private final SubmissionRows rows;
    private final Ledger ledger;
    private final List<Source> sources;
    private final ForkJoinTask<List<CrossCheck>> doubleCounts;
    private final AllFigures figures;

    Assembly(Selection selection, SubmissionRows rows, Ledger ledger) {
        this.selection = selection;
        this.request = selection.request();
        this.rows = rows;
        this.ledger = ledger;
        this.sources = selection.sources();
        this.doubleCounts =
                begun(() -> DoubleCounts.of(rows, selection.request().programme()));
        this.figures = AllFigures.of(judged(), request.programme());
    }

    /** Done beside what goes on meanwhile, where a processor has nothing to do. */
    private static <T> ForkJoinTask<T> begun(Callable<T> work) {
        return ForkJoinTask.adapt(work).fork();
    }

    Submission submission(List<Obstacle> draftReasons) {
        var organisations = organisations();
        return new Submission(
                request.kind(),
                request.programme(),
                request.programmeSha256(),
                request.period(),
                request.asAt(),
                draftReasons,
                figures.region().region().figures(),
                organisations,
                groups(),
                breakdown(),
                ratings(),
                MilestoneNotMet.of(sources),
                rows,
                findings(),
                crossChecks(organisations),
                selection.exclusions(),
                ledger);
    }

    private Figured figured(Source source) {
        return figures.organisations().get(source.organisation());
    }

    private List<JudgedTracker> judged() {
        return sources.stream().map(Source::judged).toList();
    }

    private List<SubmittedOrganisation> organisations() {
        return selection.chosen().stream()
                .map(chosen -> {
                    var source = chosen.source(request);
                    var figures = source.map(from -> figured(from).figures());
                    return new SubmittedOrganisation(chosen.organisation(), chosen.presence(), source, figures);
                })
                .toList();
    }

    private List<SubmittedGroup> groups() {
        return request.programme().groups().stream()
                .map(group -> new SubmittedGroup(group, of(group).figures()))
                .toList();
    }

    private Figured of(Group group) {
        return figures.region().groups().get(group.id());
    }

    /** Region, groups, then organisations, each as the programme has them. */
    private List<Breakdown> breakdown() {
        return Stream.of(
                        Stream.of(figures.region().region()),
                        request.programme().groups().stream().map(this::of),
                        sources.stream().map(this::figured))
                .flatMap(part -> part)
                .map(Figured::breakdown)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Those of the region and its groups first, then each organisation's. */
    private List<Rated> ratings() {
        var programme = request.programme();
        var organisations = sources.parallelStream().flatMap(this::ratings).toList();
        var trackers = sources.stream().map(Source::tracker).toList();
        var regional = RegionRatings.of(trackers, organisations, programme, figures.region());
        return Stream.concat(regional.stream(), organisations.stream()).toList();
    }

    private Stream<Rated> ratings(Source source) {
        return Ratings.of(source.tracker(), request.programme(), figured(source), source.asAt()).stream();
    }

    private List<OrganisationFinding> findings() {
        return selection.chosen().stream()
                .flatMap(chosen -> chosen.input().stream()
                        .flatMap(input -> input.findings().stream())
                        .map(finding ->
                                new OrganisationFinding(chosen.organisation().code(), finding)))
                .toList();
    }

    private List<CrossCheck> crossChecks(List<SubmittedOrganisation> organisations) {
        return Stream.concat(doubleCounts.join().stream(), FinanceReturns.of(organisations).stream())
                .toList();
    }
}
