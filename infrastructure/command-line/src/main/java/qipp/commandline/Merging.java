package qipp.commandline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import qipp.documents.submission.ListedFile;
import qipp.documents.submission.SubmissionFiles;
import qipp.domain.checking.Asked;
import qipp.domain.merge.Kind;
import qipp.domain.merge.Merge;
import qipp.domain.merge.MergeInput;
import qipp.domain.merge.MergeRequest;
import qipp.domain.merge.Merged;
import qipp.domain.merge.Submission;

/** Merges files: checks each against what was accepted before it, and puts the rest together. */
record Merging(ProgrammeChoice programmes, Kind kind, Optional<LocalDate> received, Optional<LocalDate> asAt) {
    /** What came of a merge, with what its files have to name. */
    record Outcome(Merged merged, ChosenProgramme programme, List<NamedFile> inputs) {
        SortedMap<String, byte[]> files(Submission submission) {
            return SubmissionFiles.of(
                    submission,
                    programme.document(),
                    inputs.stream()
                            .map(file -> ListedFile.of(file.name(), file.content()))
                            .toList());
        }
    }

    /**
     * Merges the trackers of a period.
     *
     * @param earlierMonths the files of earlier months, oldest first
     */
    Outcome merge(List<NamedFile> current, List<List<NamedFile>> earlierMonths) {
        var earlier = accepted(earlierMonths);
        var checked = checked(current, earlier, asAt);
        var programme = programmeOf(checked);
        var request = new MergeRequest(programme.programme(), programme.sha256(), periodOf(checked), kind, asAt);
        return new Outcome(
                Merge.of(request, inputs(checked), inputs(earlier)),
                programme,
                Stream.concat(current.stream(), earlierMonths.stream().flatMap(List::stream))
                        .toList());
    }

    private List<CheckedFile> accepted(List<List<NamedFile>> months) {
        var accepted = new ArrayList<CheckedFile>();
        months.forEach(month -> accepted.addAll(checked(month, List.copyOf(accepted), Optional.empty())));
        return accepted;
    }

    /** One beside the other: each is checked on its own, and the order is that of the files. */
    private List<CheckedFile> checked(List<NamedFile> files, List<CheckedFile> earlier, Optional<LocalDate> judgedAt) {
        var trackers = earlier.stream()
                .flatMap(file -> file.checked().tracker().stream())
                .toList();
        var checking = new Checking(programmes, Asked.ANYTHING, received, judgedAt, trackers);
        return files.parallelStream().map(checking::check).toList();
    }

    private static List<MergeInput> inputs(List<CheckedFile> files) {
        return files.stream().map(CheckedFile::mergeInput).toList();
    }

    /** The programme of the first; what is of another stands in the way, and the merge says so. */
    private static ChosenProgramme programmeOf(List<CheckedFile> checked) {
        return checked.stream()
                .map(CheckedFile::programme)
                .findFirst()
                .orElseThrow(() ->
                        new Failure("there is no tracker to merge: name .xlsx or .json files, or a folder of them"));
    }

    /** The latest that is named; what is of another stands in the way, and the merge says so. */
    private static YearMonth periodOf(List<CheckedFile> checked) {
        return checked.stream()
                .flatMap(file -> file.checked().period().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new Failure("no tracker names its period: check them one by one to see why"));
    }
}
