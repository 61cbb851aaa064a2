package qipp.cloud.functions.submissions;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import qipp.cloud.functions.Call;
import qipp.cloud.functions.Inputs;
import qipp.cloud.functions.PeriodPolicy;
import qipp.cloud.functions.Scope;
import qipp.documents.submission.SubmissionFiles;
import qipp.domain.keeping.Policies;
import qipp.domain.keeping.Submissions.KeptSubmission;
import qipp.domain.merge.Merged;
import qipp.domain.merge.obstacle.Obstacle;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.submission.Submission;
import qipp.domain.refusal.Blocked;

/** Merges the trackers that stand for their organisations in a period into one submission, and keeps it. */
public final class MergeTrackers implements Function<Call<MergeTrackers.In>, SubmissionAnswer> {
    private final Policies policies;
    private final MergeSources sources;
    private final SubmissionKeeping keeping;
    private final SubmissionAnswers answers;
    private final Clock clock;

    public MergeTrackers(
            Policies policies,
            MergeSources sources,
            SubmissionKeeping keeping,
            SubmissionAnswers answers,
            Clock clock) {
        this.policies = policies;
        this.sources = sources;
        this.keeping = keeping;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public SubmissionAnswer apply(Call<In> call) {
        Merging merging = merging(call);
        return switch (merging.merged()) {
            case Merged.Done(var submission) -> answers.of(kept(merging, submission));
            case Merged.Blocked(var obstacles) ->
                throw new Blocked(
                        "The trackers cannot be merged yet.",
                        obstacles.stream().map(Obstacle::message).toList());
        };
    }

    private Merging merging(Call<In> call) {
        In in = call.input();
        YearMonth period = Inputs.period(in.period());
        String programme = Scope.programme(call.caller(), in.programme());
        var policy = PeriodPolicy.of(programme, period, policies);
        Kind kind = in.draft().orElse(false) ? Kind.DRAFT : Kind.FINAL;
        List<MergeSource> current = sources.current(programme, period);
        List<MergeSource> earlier =
                kind == Kind.DRAFT ? sources.earlier(policy.programme(), period, current) : List.of();
        return new Merging(policy, period, kind, current, earlier, call.caller().subject(), clock.instant());
    }

    private KeptSubmission kept(Merging merging, Submission submission) {
        return keeping.keep(
                merging, SubmissionFiles.of(submission, policies.document(merging.policy()), merging.listed()));
    }

    /**
     * What is to be merged.
     *
     * @param period the month, such as 2012-06
     * @param programme the caller's
     * @param draft true where it is wanted although something is missing or waits; it says so then
     */
    public record In(String period, Optional<String> programme, Optional<Boolean> draft) {}
}
