package qipp.commandline.submission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import qipp.commandline.checking.CheckedFile;
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

    /** Of a file that was checked, what merging it needs: its bytes and figures are not kept. */
    private record Part(ListedFile listed, ChosenProgramme programme, MergeInput input) {
        static Part of(CheckedFile file) {
            var listed = file.listed();
            return new Part(listed, file.programme(), MergeInput.of(listed.sha256(), file.checked()));
        }
    }

    /**
     * Merges the trackers of a period.
     *
     * @param earlierMonths the files of earlier months, oldest first
     */
    Outcome merge(List<Path> current, List<List<Path>> earlierMonths) {
        var earlier = accepted(earlierMonths);
        var checked = checked(current, earlier, asAt);
        var programme = programmeOf(checked);
        var request = new MergeRequest(programme.programme(), programme.sha256(), periodOf(checked), kind, asAt);
        return new Outcome(
                AllProcessors.of(() -> Merge.of(request, inputs(checked), inputs(earlier))),
                programme,
                Stream.concat(checked.stream(), earlier.stream())
                        .map(Part::listed)
                        .toList());
    }

    private List<Part> accepted(List<List<Path>> months) {
        var accepted = new ArrayList<Part>();
        months.forEach(month -> accepted.addAll(checked(month, List.copyOf(accepted), Optional.empty())));
        return accepted;
    }

    /** One beside the other: each is read and checked on its own, and the order is that of the files. */
    private List<Part> checked(List<Path> files, List<Part> earlier, Optional<LocalDate> judgedAt) {
        var trackers = earlier.stream()
                .flatMap(file -> file.input().tracker().stream())
                .toList();
        var checking = new Checking(programmes, Asked.ANYTHING, DayOfReceipt.of(received), judgedAt, trackers);
        return AllProcessors.each(files, file -> Part.of(checking.check(NamedFile.readTracker(file))));
    }

    private static List<MergeInput> inputs(List<Part> files) {
        return files.stream().map(Part::input).toList();
    }

    /** The programme of the first; what is of another stands in the way, and the merge says so. */
    private static ChosenProgramme programmeOf(List<Part> checked) {
        return checked.stream()
                .map(Part::programme)
                .findFirst()
                .orElseThrow(() ->
                        new Failure("there is no tracker to merge: name .xlsx or .json files, or a folder of them"));
    }

    /** The latest that is named; what is of another stands in the way, and the merge says so. */
    private static YearMonth periodOf(List<Part> checked) {
        return checked.stream()
                .flatMap(file -> file.input().period().stream())
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new Failure("no tracker names its period: check them one by one to see why"));
    }
}
