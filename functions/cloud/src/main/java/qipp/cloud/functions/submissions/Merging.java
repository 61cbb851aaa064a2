package qipp.cloud.functions.submissions;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import qipp.documents.processors.AllProcessors;
import qipp.documents.submission.ListedFile;
import qipp.domain.keeping.Policies.Policy;
import qipp.domain.merge.Merge;
import qipp.domain.merge.Merged;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.selection.MergeRequest;
import qipp.domain.programme.Programme;

/**
 * A merge that somebody asked for, with everything that it takes.
 *
 * @param earlier what may be carried forward
 */
record Merging(
        Policy policy,
        YearMonth period,
        Kind kind,
        List<MergeSource> current,
        List<MergeSource> earlier,
        String by,
        Instant at) {
    Merged merged() {
        var request = new MergeRequest(policy.programme(), policy.sha256(), period, kind, Optional.empty());
        return AllProcessors.of(() -> Merge.of(request, inputs(current), inputs(earlier)));
    }

    Programme programme() {
        return policy.programme();
    }

    boolean isDraft() {
        return kind == Kind.DRAFT;
    }

    /** The files that it took, as a manifest lists them. */
    List<ListedFile> listed() {
        return Stream.concat(current.stream(), earlier.stream())
                .map(MergeSource::listed)
                .toList();
    }

    /** The number of the revision of each organisation that has one in the period. */
    SortedMap<String, Integer> revisions() {
        var revisions = new TreeMap<String, Integer>();
        current.forEach(source -> revisions.put(
                source.revision().of().organisation(), source.revision().number()));
        return revisions;
    }

    private static List<MergeInput> inputs(List<MergeSource> sources) {
        return sources.stream().map(MergeSource::input).toList();
    }
}
