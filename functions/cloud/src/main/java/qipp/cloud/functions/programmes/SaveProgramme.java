package qipp.cloud.functions.programmes;

import java.util.Optional;
import java.util.function.Function;
import qipp.cloud.functions.Call;
import qipp.cloud.functions.Scope;
import qipp.documents.json.Json;
import qipp.domain.keeping.ProgrammeVersions.Version;
import qipp.domain.refusal.NotAcceptable;

/**
 * Saves a policy for a coming period, in two steps by two people: one director drafts a version and says why, another
 * approves it. Until then nothing is judged by it.
 */
public final class SaveProgramme implements Function<Call<SaveProgramme.In>, ProgrammeAnswer> {
    private final ProgrammeDrafts drafts;
    private final ProgrammeApprovals approvals;
    private final ProgrammeAnswers answers;

    public SaveProgramme(ProgrammeDrafts drafts, ProgrammeApprovals approvals, ProgrammeAnswers answers) {
        this.drafts = drafts;
        this.approvals = approvals;
        this.answers = answers;
    }

    @Override
    public ProgrammeAnswer apply(Call<In> call) {
        In in = call.input();
        String programme = Scope.programme(call.caller(), in.programme());
        if (in.draft().isPresent() == in.approval().isPresent()) {
            throw NotAcceptable.at("", "holds either a draft or an approval");
        }
        String subject = call.caller().subject();
        Version version = in.draft()
                .map(draft -> drafts.draft(programme, draft, subject))
                .orElseGet(() -> approvals.approve(programme, in.approval().orElseThrow(), subject));
        return answers.of(version);
    }

    /**
     * A draft, or the approval of one.
     *
     * @param programme the caller's
     */
    public record In(Optional<String> programme, Optional<Draft> draft, Optional<Approval> approval) {}

    /**
     * A policy that is to be.
     *
     * @param from the first period that it is for, such as 2012-07
     * @param reason why it changes
     * @param document the whole programme
     */
    public record Draft(String from, String reason, Json document) {}

    /**
     * What a director approves.
     *
     * @param number of the version
     * @param sha256 of the version as the director has read it
     */
    public record Approval(int number, String sha256) {}
}
