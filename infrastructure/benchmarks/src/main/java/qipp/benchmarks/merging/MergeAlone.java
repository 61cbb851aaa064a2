package qipp.benchmarks.merging;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import qipp.benchmarks.large.LargeProgramme;
import qipp.benchmarks.large.LargeTracker;
import qipp.documents.json.Sha256;
import qipp.domain.checking.TrackerState;
import qipp.domain.ledger.TrackerRows;
import qipp.domain.merge.Merge;
import qipp.domain.merge.Merged;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.selection.MergeRequest;
import qipp.domain.programme.Programme;
import qipp.domain.tracker.Tracker;

/** The merge of trackers that have been read and checked, without any file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class MergeAlone {
    private static final int INITIATIVES = 100;
    private static final int MILESTONES = 20;

    /** How many organisations there are. */
    @Param({"10", "21", "42"})
    public int organisations;

    private MergeRequest request;
    private List<MergeInput> inputs;

    /** Makes the trackers. */
    @Setup
    public void setUp() {
        var programme = LargeProgramme.of(organisations);
        request = new MergeRequest(programme, "0", LargeTracker.PERIOD, Kind.FINAL, Optional.empty());
        inputs = programme.organisations().stream()
                .map(organisation -> new LargeTracker(programme, organisation.code(), INITIATIVES, MILESTONES))
                .map(LargeTracker::tracker)
                .map(tracker -> input(programme, tracker))
                .toList();
    }

    /** Merges them. */
    @Benchmark
    public Merged merge() {
        return Merge.of(request, inputs, List.of());
    }

    private static MergeInput input(Programme programme, Tracker tracker) {
        var organisation = tracker.cover().organisation();
        return new MergeInput(
                Sha256.of(organisation.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Optional.of(programme.id()),
                Optional.of(organisation),
                Optional.of(LargeTracker.PERIOD),
                TrackerState.ACCEPTED,
                List.of(),
                Optional.of(tracker),
                TrackerRows.of(tracker));
    }
}
