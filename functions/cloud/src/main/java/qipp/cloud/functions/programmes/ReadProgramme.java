package qipp.cloud.functions.programmes;

import java.util.Optional;
import java.util.function.Function;
import qipp.cloud.functions.Call;
import qipp.cloud.functions.Inputs;
import qipp.cloud.functions.PeriodPolicy;
import qipp.cloud.functions.Scope;
import qipp.domain.keeping.Policies;
import qipp.domain.keeping.Policies.Policy;
import qipp.domain.keeping.ProgrammeVersions;
import qipp.domain.keeping.ProgrammeVersions.Version;
import qipp.domain.refusal.NotThere;

/** Reads the policy of a programme: of a period, of a version, or the latest. */
public final class ReadProgramme implements Function<Call<ReadProgramme.In>, ProgrammeAnswer> {
    private final Policies policies;
    private final ProgrammeVersions versions;
    private final ProgrammeAnswers answers;

    public ReadProgramme(Policies policies, ProgrammeVersions versions, ProgrammeAnswers answers) {
        this.policies = policies;
        this.versions = versions;
        this.answers = answers;
    }

    @Override
    public ProgrammeAnswer apply(Call<In> call) {
        In in = call.input();
        String programme = Scope.programme(call.caller(), in.programme());
        return in.version()
                .map(number -> answers.of(version(programme, number)))
                .orElseGet(() -> answers.of(policy(programme, in.period())));
    }

    private Version version(String programme, int number) {
        return versions.find(programme, number).orElseThrow(() -> new NotThere("There is no such version."));
    }

    private Policy policy(String programme, Optional<String> period) {
        return period.isPresent()
                ? PeriodPolicy.of(programme, Inputs.period(period.get()), policies)
                : policies.latest(programme)
                        .orElseThrow(() -> new NotThere("There is no programme " + programme + "."));
    }

    /**
     * Which policy is meant.
     *
     * @param programme the caller's
     * @param period a month such as 2012-06; the latest policy where neither it nor a version is given
     * @param version by its number, a draft too
     */
    public record In(Optional<String> programme, Optional<String> period, Optional<Integer> version) {}
}
