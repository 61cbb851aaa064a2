package qipp.cloud.functions.board;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import qipp.cloud.functions.Call;
import qipp.cloud.functions.Inputs;
import qipp.cloud.functions.PeriodPolicy;
import qipp.cloud.functions.Scope;
import qipp.domain.keeping.Policies;
import qipp.domain.keeping.Policies.Policy;
import qipp.domain.keeping.Trackers;
import qipp.domain.merge.Merge;
import qipp.domain.merge.Merged;
import qipp.domain.merge.obstacle.Obstacle;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.selection.MergeRequest;
import qipp.domain.upload.Revision;

/** Shows a period at a glance: who sent what, what it says, and what blocks the merge. */
public final class ReadBoard implements Function<Call<ReadBoard.In>, BoardAnswer> {
    private final Policies policies;
    private final Trackers trackers;
    private final ReceivedTrackers received;

    public ReadBoard(Policies policies, Trackers trackers, ReceivedTrackers received) {
        this.policies = policies;
        this.trackers = trackers;
        this.received = received;
    }

    @Override
    public BoardAnswer apply(Call<In> call) {
        YearMonth period = Inputs.period(call.input().period());
        String programme = Scope.programme(call.caller(), call.input().programme());
        Policy policy = PeriodPolicy.of(programme, period, policies);
        List<Revision> all = trackers.revisions(programme, period);
        List<ReceivedTracker> current =
                trackers.current(programme, period).stream().map(received::read).toList();
        return BoardAnswer.of(policy.programme(), period, all, current, blocks(policy, period, current));
    }

    /** What a final merge would be refused for, by what was found when the trackers came. */
    private static List<String> blocks(Policy policy, YearMonth period, List<ReceivedTracker> current) {
        var request = new MergeRequest(policy.programme(), policy.sha256(), period, Kind.FINAL, Optional.empty());
        List<MergeInput> inputs =
                current.stream().map(ReceivedTracker::mergeInput).toList();
        return switch (Merge.of(request, inputs, List.of())) {
            case Merged.Done _ -> List.of();
            case Merged.Blocked(var obstacles) ->
                obstacles.stream().map(Obstacle::message).toList();
        };
    }

    /**
     * Which period is meant.
     *
     * @param period the month, such as 2012-06
     * @param programme the caller's
     */
    public record In(String period, Optional<String> programme) {}
}
