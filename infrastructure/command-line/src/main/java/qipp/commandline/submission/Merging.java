package qipp.commandline.submission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import qipp.commandline.checking.Checking;
import qipp.commandline.files.NamedFile;
import qipp.commandline.programme.ChosenProgramme;
import qipp.commandline.programme.ProgrammeChoice;
import qipp.commandline.screen.Failure;
import qipp.documents.processors.AllProcessors;
import qipp.documents.submission.ListedFile;
import qipp.documents.submission.SubmissionFiles;
import qipp.domain.checking.Asked;
import qipp.domain.merge.Merge;
import qipp.domain.merge.Merged;
import qipp.domain.merge.selection.Kind;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.merge.selection.MergeRequest;
import qipp.domain.merge.submission.Submission;
import qipp.domain.rule.DayOfReceipt;

/** Merges files: checks each against what was accepted before it, and puts the rest together. */
record Merging(ProgrammeChoice programmes, Kind kind, Optional<LocalDate> received, Optional<LocalDate> asAt) {
    /** What came of a merge, with what its files have to name. */
    record Outcome(Merged merged, ChosenProgramme programme, List<ListedFile> inputs) {
        SortedMap<String, byte[]> files(Submission submission) {
            return SubmissionFiles.of(submission, programme.document(), inputs);
        }
    }

    /**
     * Merges the trackers of a period.
     *
     * @param parts submissions whose trackers go into it too
     * @param earlierMonths the files of earlier months, oldest first
     */
    Outcome merge(List<Path> trackers, List<MergedFolder> parts, List<List<Path>> earlierMonths) {
        var accepted = accepted(earlierMonths);
        var current = with(checked(trackers, accepted, asAt), parts, MergedFolder::current);
        var earlier = with(accepted, parts, MergedFolder::carriedForward);
        var programme = programmeOf(current);
        var request = new MergeRequest(programme.programme(), programme.sha256(), periodOf(current), kind, asAt);
        return new Outcome(
                AllProcessors.of(() -> Merge.of(request, inputs(current), inputs(earlier))),
                programme,
                Stream.concat(current.stream(), earlier.stream())
                        .map(MergePart::listed)
                        .toList());
    }

    private static List<MergePart> with(
            List<MergePart> files, List<MergedFolder> parts, Function<MergedFolder, List<MergePart>> of) {
        return Stream.concat(files.stream(), parts.stream().map(of).flatMap(List::stream))
                .toList();
    }

    private List<MergePart> accepted(List<List<Path>> months) {
        var accepted = new ArrayList<MergePart>();
        months.forEach(month -> accepted.addAll(checked(month, List.copyOf(accepted), Optional.empty())));
        return accepted;
    }

    /** One beside the other: each is read and checked on its own, and the order is that of the files. */
    private List<MergePart> checked(List<Path> files, List<MergePart> earlier, Optional<LocalDate> judgedAt) {
        var trackers = earlier.stream()
                .flatMap(file -> file.input().tracker().stream())
                .toList();
        var checking = new Checking(programmes, Asked.ANYTHING, DayOfReceipt.of(received), judgedAt, trackers);
        return AllProcessors.each(files, file -> MergePart.of(checking.check(NamedFile.readTracker(file))));
    }

    private static List<MergeInput> inputs(List<MergePart> files) {
        return files.stream().map(MergePart::input).toList();
    }

    /** The programme of the first; what is of another stands in the way, and the merge says so. */
    private static ChosenProgramme programmeOf(List<MergePart> checked) {
        return checked.stream()
                .map(MergePart::programme)
                .findFirst()
                .orElseThrow(() ->
                        new Failure("there is no tracker to merge: name .xlsx or .json files, or a folder of them"));
    }

    /** The latest that is named; what is of another stands in the way, and the merge says so. */
    private static YearMonth periodOf(List<MergePart> checked) {
        return checked.stream()
                .flatMap(file -> file.input().period().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new Failure("no tracker names its period: check them one by one to see why"));
    }
}
