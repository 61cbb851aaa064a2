package qipp.cloud.functions.checking;

import java.util.List;
import qipp.cloud.files.KeptFiles;
import qipp.documents.json.kept.TrackerJson;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.Trackers;
import qipp.domain.tracker.Tracker;
import qipp.domain.upload.MonthlyReturn;
import qipp.domain.upload.Outcome;

/** What was accepted of an organisation in earlier periods, for a new tracker to be compared with. */
public final class AcceptedTrackers {
    private final Trackers trackers;
    private final KeptFiles files;

    public AcceptedTrackers(Trackers trackers, StoredFiles files) {
        this.trackers = trackers;
        this.files = new KeptFiles(files);
    }

    /** The accepted trackers of the periods before a return's, the oldest first. */
    public List<Tracker> before(MonthlyReturn of) {
        return trackers.acceptedBefore(of).stream()
                .flatMap(revision -> revision.outcome().flatMap(Outcome::tracker).stream())
                .map(files::read)
                .map(TrackerJson::read)
                .toList();
    }
}
