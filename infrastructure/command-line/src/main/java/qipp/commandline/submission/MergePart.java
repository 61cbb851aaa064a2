package qipp.commandline.submission;

import qipp.commandline.checking.CheckedFile;
import qipp.commandline.programme.ChosenProgramme;
import qipp.documents.submission.ListedFile;
import qipp.domain.merge.selection.MergeInput;

/**
 * Of a tracker what merging it needs: its bytes and figures are not kept.
 *
 * @param programme by which it was checked
 */
record MergePart(ListedFile listed, ChosenProgramme programme, MergeInput input) {
    static MergePart of(CheckedFile file) {
        var listed = file.listed();
        return new MergePart(listed, file.programme(), MergeInput.of(listed.sha256(), file.checked()));
    }
}
