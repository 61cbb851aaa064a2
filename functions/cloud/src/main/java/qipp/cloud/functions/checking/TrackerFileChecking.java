package qipp.cloud.functions.checking;

import java.util.List;
import java.util.Optional;
import qipp.cloud.files.Bytes;
import qipp.documents.TrackerFiles;
import qipp.documents.json.Json;
import qipp.documents.json.kept.CheckJson;
import qipp.documents.marking.Marking;
import qipp.domain.checking.Check;
import qipp.domain.checking.CheckedTracker;
import qipp.domain.programme.Programme;
import qipp.domain.sheet.Opened;
import qipp.domain.tracker.Tracker;

/**
 * Checks trackers as everybody does, the command line too: opens the file, judges it as at its period's last day, and
 * marks what was found in a copy.
 */
public final class TrackerFileChecking implements TrackerChecking {
    @Override
    public Checked check(Sent sent, Programme programme, List<Tracker> previousOldestFirst) {
        Opened opened = TrackerFiles.open(sent.content().array());
        CheckedTracker checked =
                Check.check(opened, programme, sent.asked(), previousOldestFirst, sent.receivedOn(), Optional.empty());
        return new CheckedFile(sent, opened, checked);
    }

    private record CheckedFile(Sent sent, Opened opened, CheckedTracker tracker) implements Checked {
        @Override
        public Json result() {
            return CheckJson.write(sent.fileName(), sent.sha256(), tracker);
        }

        @Override
        public Optional<Bytes> marked() {
            return Marking.mark(sent.content().array(), opened, tracker.findings())
                    .map(Bytes::of);
        }
    }
}
