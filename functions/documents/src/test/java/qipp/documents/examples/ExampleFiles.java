package qipp.documents.examples;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import qipp.documents.submission.ListedFile;
import qipp.documents.submission.SubmissionFiles;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;

/** The files of submissions of the made-up programme. */
public final class ExampleFiles {
    private ExampleFiles() {}

    /** Of a final submission: everyone is there. */
    public static SortedMap<String, byte[]> complete(long seed) {
        return of(Kind.FINAL, ExampleMerges.everyone(seed), List.of());
    }

    /** Of a draft: one accepted, one that waits, one nil, one rejected for which an earlier one stands in. */
    public static SortedMap<String, byte[]> draft(long seed) {
        return of(Kind.DRAFT, ExampleMerges.mixed(seed), ExampleMerges.earlier(seed));
    }

    public static SortedMap<String, byte[]> of(Kind kind, List<MergeInput> current, List<MergeInput> earlier) {
        var listed = Stream.concat(current.stream(), earlier.stream())
                .map(input -> new ListedFile(input.organisation().orElseThrow() + ".xlsx", 1000, input.sha256()))
                .toList();
        return SubmissionFiles.of(
                ExampleMerges.merged(ExampleMerges.request(kind), current, earlier), ExampleProgramme.DOCUMENT, listed);
    }
}
