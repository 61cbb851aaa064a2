package qipp.cloud.functions.trackers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import qipp.cloud.functions.Call;
import qipp.cloud.functions.Inputs;
import qipp.cloud.functions.Scope;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.Trackers;
import qipp.domain.refusal.NotThere;
import qipp.domain.upload.MonthlyReturn;
import qipp.domain.upload.Revision;

/** Tells what is known of an organisation's tracker of a period. */
public final class ReadTracker implements Function<Call<ReadTracker.In>, TrackerAnswer> {
    private final Trackers trackers;
    private final StoredFiles files;

    public ReadTracker(Trackers trackers, StoredFiles files) {
        this.trackers = trackers;
        this.files = files;
    }

    @Override
    public TrackerAnswer apply(Call<In> call) {
        In in = call.input();
        MonthlyReturn of =
                Scope.readableReturn(call.caller(), Inputs.period(in.period()), in.programme(), in.organisation());
        List<Revision> revisions = trackers.revisions(of);
        if (revisions.isEmpty()) {
            throw new NotThere("Nothing was sent for this period.");
        }
        return TrackerAnswer.of(shown(revisions, in.revision()), trackers.current(of), revisions, files);
    }

    /** The one that was asked for, else the last that was received. */
    private static Optional<Revision> shown(List<Revision> revisions, Optional<Integer> asked) {
        if (asked.isEmpty()) {
            return revisions.stream()
                    .filter(revision -> revision.outcome().isPresent())
                    .reduce((_, later) -> later);
        }
        return Optional.of(revisions.stream()
                .filter(revision -> revision.number() == asked.get())
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no such revision.")));
    }

    /**
     * Whose tracker is meant.
     *
     * @param organisation needed from the region alone; others read their own
     * @param revision the last one that was received, where none is given
     */
    public record In(
            String period, Optional<String> programme, Optional<String> organisation, Optional<Integer> revision) {}
}
