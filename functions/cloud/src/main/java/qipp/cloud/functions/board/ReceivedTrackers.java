package qipp.cloud.functions.board;

import qipp.cloud.files.KeptFiles;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.documents.json.kept.TrackerJson;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.upload.Outcome;
import qipp.domain.upload.Revision;

/** Reads what was kept of trackers that stand for their organisations. */
public final class ReceivedTrackers {
    private final KeptFiles files;

    public ReceivedTrackers(StoredFiles files) {
        this.files = new KeptFiles(files);
    }

    ReceivedTracker read(Revision revision) {
        Outcome outcome =
                revision.outcome().orElseThrow(() -> new IllegalStateException("a tracker that stands was received"));
        return new ReceivedTracker(
                revision,
                JsonFields.of(JsonReading.read(files.read(outcome.result()))),
                outcome.tracker().map(files::read).map(TrackerJson::read));
    }
}
