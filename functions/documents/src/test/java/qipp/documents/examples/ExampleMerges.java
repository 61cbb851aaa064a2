package qipp.documents.examples;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import qipp.documents.json.Sha256;
import qipp.domain.checking.TrackerState;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.ledger.TrackerRows;
import qipp.domain.merge.Merge;
import qipp.domain.merge.Merged;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.selection.MergeRequest;
import qipp.domain.merge.submission.Submission;
import qipp.domain.place.Place;
import qipp.domain.programme.Organisation;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.Tracker;

/** Merges of the made-up programme. */
public final class ExampleMerges {
    public static final YearMonth PERIOD = YearMonth.of(2012, 6);

    private ExampleMerges() {}

    public static MergeRequest request(Kind kind) {
        return new MergeRequest(ExampleProgramme.PROGRAMME, ExampleProgramme.SHA256, PERIOD, kind, Optional.empty());
    }

    /** An accepted tracker of every organisation. */
    public static List<MergeInput> everyone(long seed) {
        var trackers = new SeededTrackers(seed, ExampleProgramme.PROGRAMME, PERIOD);
        return ExampleProgramme.PROGRAMME.organisations().stream()
                .map(Organisation::code)
                .map(trackers::tracker)
                .map(tracker -> input(tracker, TrackerState.ACCEPTED))
                .toList();
    }

    /** One accepted, one that waits, one nil, one rejected. */
    public static List<MergeInput> mixed(long seed) {
        var everyone = new ArrayList<>(everyone(seed));
        Collections.shuffle(everyone, new Random(seed));
        return List.of(
                everyone.get(0),
                input(everyone.get(1).tracker().orElseThrow(), TrackerState.EXPLAIN),
                nil(everyone.get(2)),
                input(everyone.get(3).tracker().orElseThrow(), TrackerState.REJECTED));
    }

    /** Accepted trackers of the two months before, in whatever order. */
    public static List<MergeInput> earlier(long seed) {
        return Stream.of(2L, 1L)
                .map(PERIOD::minusMonths)
                .map(period -> new SeededTrackers(seed, ExampleProgramme.PROGRAMME, period))
                .flatMap(trackers -> ExampleProgramme.PROGRAMME.organisations().stream()
                        .map(organisation -> trackers.tracker(organisation.code())))
                .map(tracker -> input(tracker, TrackerState.ACCEPTED))
                .toList();
    }

    /** A tracker as an input; one that is not accepted has a finding that says so. */
    public static MergeInput input(Tracker tracker, TrackerState state) {
        var cover = tracker.cover();
        return new MergeInput(
                sha256(tracker),
                Optional.of(cover.programme()),
                Optional.of(cover.organisation()),
                Optional.of(cover.period()),
                state,
                findings(state),
                Optional.of(tracker),
                TrackerRows.of(tracker));
    }

    /** A nil return of an organisation. */
    public static MergeInput nil(MergeInput input) {
        var cover = input.tracker().orElseThrow().cover();
        var nil = new Tracker(nil(cover), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return input(nil, TrackerState.ACCEPTED);
    }

    /** The submission of a merge that nothing blocks. */
    public static Submission merged(MergeRequest request, List<MergeInput> current, List<MergeInput> earlier) {
        return switch (Merge.of(request, current, earlier)) {
            case Merged.Done(var submission) -> submission;
            case Merged.Blocked(var obstacles) -> throw new AssertionError(obstacles);
        };
    }

    private static Cover nil(Cover cover) {
        return new Cover(
                cover.programme(),
                cover.organisation(),
                cover.period(),
                cover.financeTo(),
                cover.amountsIn(),
                cover.savingsAre(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Finding> findings(TrackerState state) {
        var place = new Place(Optional.of("Milestones"), Optional.of("H4"), Optional.of("m2"), Optional.of("Reason"));
        return switch (state) {
            case ACCEPTED -> List.of();
            case EXPLAIN ->
                List.of(Finding.at(
                        place, Code.MILESTONE_OVERDUE_WITHOUT_PLAN, "", "a new date", "It is overdue.", "Give one."));
            case REJECTED ->
                List.of(Finding.at(place, Code.REQUIRED_BLANK, "", "a date", "It is blank.", "Enter one."));
        };
    }

    private static String sha256(Tracker tracker) {
        return Sha256.of(tracker.toString().getBytes(StandardCharsets.UTF_8));
    }
}
