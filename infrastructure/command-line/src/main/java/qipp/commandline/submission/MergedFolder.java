package qipp.commandline.submission;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import qipp.commandline.files.OutputFolder;
import qipp.commandline.programme.ChosenProgramme;
import qipp.commandline.screen.Failure;
import qipp.documents.submission.ListedFile;
import qipp.documents.submission.Manifest;
import qipp.documents.submission.SubmissionFiles;
import qipp.documents.submission.Verification;
import qipp.documents.submission.json.SubmissionReading;
import qipp.domain.merge.selection.MergeInput;

/**
 * A submission that is merged into a larger one: the trackers that went into it, by the rows that it has of them.
 *
 * @param current the trackers of its period, with the files that it excludes
 * @param carriedForward the earlier trackers that stand in for missing ones
 */
record MergedFolder(List<MergePart> current, List<MergePart> carriedForward) {
    /** Whether {@code qipp merge} wrote this folder. */
    static boolean is(Path folder) {
        return Files.isRegularFile(folder.resolve(Manifest.PATH))
                && Files.isRegularFile(folder.resolve(SubmissionFiles.SUBMISSION));
    }

    /** What is in it; a {@link Failure} where it does not hold. */
    static MergedFolder read(Path folder) {
        var files = new OutputFolder(folder).read();
        if (!Verification.of(files).isEmpty()) {
            throw new Failure("%s does not hold: qipp verify %s says where".formatted(folder, folder));
        }
        var programme = ChosenProgramme.of(files.get(SubmissionFiles.PROGRAMME), SubmissionFiles.PROGRAMME);
        var submission = SubmissionReading.read(files.get(SubmissionFiles.SUBMISSION));
        var listed = Manifest.read(files.get(Manifest.PATH)).inputs().stream()
                .collect(Collectors.toMap(ListedFile::sha256, Function.identity(), (first, _) -> first));
        return new MergedFolder(
                parts(submission.current(), listed, programme), parts(submission.carriedForward(), listed, programme));
    }

    private static List<MergePart> parts(
            List<MergeInput> inputs, Map<String, ListedFile> listed, ChosenProgramme programme) {
        return inputs.stream()
                .map(input -> new MergePart(listed.get(input.sha256()), programme, input))
                .toList();
    }
}
