package qipp.cloud.functions.submissions;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import qipp.cloud.functions.Call;
import qipp.cloud.functions.Inputs;
import qipp.cloud.functions.Scope;
import qipp.domain.keeping.Submissions;
import qipp.domain.keeping.Submissions.KeptSubmission;
import qipp.domain.refusal.NotThere;

/** Tells of one submission of a period, with links to all of its files and the list of its versions. */
public final class ReadSubmission implements Function<Call<ReadSubmission.In>, SubmissionAnswer> {
    private final Submissions submissions;
    private final SubmissionAnswers answers;

    public ReadSubmission(Submissions submissions, SubmissionAnswers answers) {
        this.submissions = submissions;
        this.answers = answers;
    }

    @Override
    public SubmissionAnswer apply(Call<In> call) {
        In in = call.input();
        YearMonth period = Inputs.period(in.period());
        String programme = Scope.programme(call.caller(), in.programme());
        return answers.of(
                in.number().isPresent()
                        ? numbered(programme, period, in.number().get())
                        : last(programme, period));
    }

    private KeptSubmission last(String programme, YearMonth period) {
        return submissions.all(programme, period).stream()
                .reduce((_, later) -> later)
                .orElseThrow(() -> new NotThere("Nothing was merged for this period."));
    }

    private KeptSubmission numbered(String programme, YearMonth period, int number) {
        return submissions
                .find(programme, period, number)
                .orElseThrow(() -> new NotThere("There is no such submission."));
    }

    /**
     * Which submission is meant.
     *
     * @param programme the caller's
     * @param number the last one, where none is given
     */
    public record In(String period, Optional<String> programme, Optional<Integer> number) {}
}
