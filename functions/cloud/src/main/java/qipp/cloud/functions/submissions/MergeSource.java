package qipp.cloud.functions.submissions;

import qipp.documents.submission.ListedFile;
import qipp.domain.merge.selection.MergeInput;
import qipp.domain.upload.Revision;

/** A tracker that goes into a merge, and the revision that it is. */
record MergeSource(Revision revision, MergeInput input) {
    /** As a manifest lists it: by the name under which it was sent. */
    ListedFile listed() {
        var upload = revision.upload();
        return new ListedFile(upload.fileName().value(), upload.size(), upload.sha256());
    }
}
