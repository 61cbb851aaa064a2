package qipp.cloud.functions.submissions;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import qipp.cloud.files.KeptFiles;
import qipp.cloud.functions.receiving.Receiving;
import qipp.documents.processors.AllProcessors;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.Trackers;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.upload.MonthlyReturn;
import qipp.domain.upload.Outcome;
import qipp.domain.upload.Revision;

/**
 * The trackers that go into a merge, each checked again from the file that was sent, as it was when it was received: so a
 * merge here is the merge that anybody else makes of the same files.
 */
public final class MergeSources {
    private final Trackers trackers;
    private final KeptFiles files;
    private final Receiving receiving;

    public MergeSources(Trackers trackers, StoredFiles files, Receiving receiving) {
        this.trackers = trackers;
        this.files = new KeptFiles(files);
        this.receiving = receiving;
    }

    /** Those that stand for their organisations in a period. */
    List<MergeSource> current(String programme, YearMonth period) {
        return checked(trackers.current(programme, period));
    }

    /** The last that was accepted before of each organisation that has none now. */
    List<MergeSource> earlier(Programme programme, YearMonth period, List<MergeSource> current) {
        Set<String> present = current.stream()
                .map(source -> source.revision().of().organisation())
                .collect(Collectors.toSet());
        var earlier = programme.organisations().stream()
                .map(Organisation::code)
                .filter(code -> !present.contains(code))
                .map(code -> new MonthlyReturn(programme.id(), period, code))
                .flatMap(of -> last(trackers.acceptedBefore(of)).stream())
                .toList();
        return checked(earlier);
    }

    /** In their order, as many at once as there are processors, so that few unpacked workbooks stand in memory. */
    private List<MergeSource> checked(List<Revision> revisions) {
        return AllProcessors.each(revisions, this::checked);
    }

    private MergeSource checked(Revision revision) {
        byte[] content = files.read(
                revision.outcome().map(Outcome::original).orElseThrow(() -> new IllegalStateException("no outcome")));
        var checked = receiving.check(revision.upload(), content);
        return new MergeSource(revision, MergeInput.of(revision.upload().sha256(), checked.tracker()));
    }

    private static Optional<Revision> last(List<Revision> oldestFirst) {
        return oldestFirst.stream().reduce((_, later) -> later);
    }
}
