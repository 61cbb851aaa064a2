package qipp.cloud.functions.receiving;

import java.util.Locale;
import java.util.Optional;
import qipp.cloud.files.Bytes;
import qipp.cloud.files.KeptFiles;
import qipp.cloud.functions.checking.AcceptedTrackers;
import qipp.cloud.functions.checking.TrackerChecking;
import qipp.cloud.functions.checking.TrackerChecking.Checked;
import qipp.cloud.functions.checking.TrackerChecking.Sent;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;
import qipp.documents.json.Sha256;
import qipp.documents.json.kept.TrackerJson;
import qipp.domain.checking.Asked;
import qipp.domain.keeping.Policies;
import qipp.domain.keeping.Policies.Policy;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.Trackers;
import qipp.domain.keeping.Uploads;
import qipp.domain.upload.FindingCounts;
import qipp.domain.upload.KeptFile;
import qipp.domain.upload.MonthlyReturn;
import qipp.domain.upload.Outcome;
import qipp.domain.upload.Revision;
import qipp.domain.upload.Upload;
import qipp.domain.upload.UploadState;

/**
 * Receives what was put, by whichever road and however often: the files are kept first, under their hashes, then the
 * first outcome of the revision, then the pointer; that the upload is dealt with is remembered last, so that what was cut
 * off anywhere is found and finished.
 */
public final class Receiving {
    private static final String JSON = "application/json";

    private final Uploads uploads;
    private final Trackers trackers;
    private final StoredFiles files;
    private final KeptFiles kept;
    private final AcceptedTrackers accepted;
    private final Policies policies;
    private final TrackerChecking checking;

    public Receiving(
            Uploads uploads, Trackers trackers, StoredFiles files, Policies policies, TrackerChecking checking) {
        this.uploads = uploads;
        this.trackers = trackers;
        this.files = files;
        this.kept = new KeptFiles(files);
        this.accepted = new AcceptedTrackers(trackers, files);
        this.policies = policies;
        this.checking = checking;
    }

    /** The file of an upload as it was announced; empty where nothing was put, or something else. */
    public Optional<byte[]> delivered(Upload upload) {
        return files.read(upload.key())
                .filter(content -> content.length == upload.size())
                .filter(content -> Sha256.of(content).equals(upload.sha256()));
    }

    /** The revision with its outcome; empty where the file has not come. */
    public Optional<Received> receive(Upload upload) {
        Optional<Made> made = trackers.find(upload.of(), upload.number().orElseThrow())
                .flatMap(Revision::outcome)
                .map(before -> new Made(before, Optional.empty()))
                .or(() -> delivered(upload).map(content -> made(upload, content)));
        Optional<Received> received = made.map(found -> found.kept(trackers.keep(upload, found.outcome())));
        received.ifPresent(_ -> uploads.mark(upload, UploadState.RECEIVED));
        return received;
    }

    /** What checking the file of an upload gives, today; nothing is kept. */
    public Checked check(Upload upload, byte[] content) {
        return check(upload, content, policy(upload.of()));
    }

    private Made made(Upload upload, byte[] content) {
        Policy policy = policy(upload.of());
        Checked checked = check(upload, content, policy);
        Json result = checked.result();
        return new Made(outcome(upload, content, policy, checked, JsonText.bytes(result)), Optional.of(result));
    }

    private Outcome outcome(Upload upload, byte[] content, Policy policy, Checked checked, byte[] result) {
        String folder = folder(upload);
        KeptFile original = kept.keep(
                folder,
                upload.fileName().extension(),
                content,
                upload.sha256(),
                upload.fileName().contentType());
        return new Outcome(
                checked.tracker().state(),
                FindingCounts.of(checked.tracker().findings()),
                policy.sha256(),
                original,
                kept.keep(folder, ".result.json", result, JSON),
                checked.tracker()
                        .tracker()
                        .map(tracker -> kept.keep(folder, ".tracker.json", TrackerJson.write(tracker), JSON)),
                checked.marked()
                        .map(marked -> kept.keep(
                                folder,
                                ".marked.xlsx",
                                marked.array(),
                                upload.fileName().contentType())));
    }

    private Checked check(Upload upload, byte[] content, Policy policy) {
        var asked = new Asked(
                Optional.of(upload.of().organisation()), Optional.of(upload.of().period()));
        var sent = new Sent(
                upload.fileName().value(), Bytes.of(content), upload.sha256(), asked, Optional.of(upload.receivedOn()));
        return checking.check(sent, policy.programme(), accepted.before(upload.of()));
    }

    private Policy policy(MonthlyReturn of) {
        return policies.of(of.programme(), of.period())
                .orElseThrow(() -> new IllegalStateException("an upload is of a programme: " + of.programme()));
    }

    private static String folder(Upload upload) {
        int number = upload.number().orElseThrow();
        return "trackers/" + upload.of().path() + "/" + String.format(Locale.ROOT, "%06d", number);
    }

    /** What checking gave: earlier, or just now with its result. */
    private record Made(Outcome outcome, Optional<Json> result) {
        /** Where another outcome was kept first, its result is that one's. */
        Received kept(Revision revision) {
            return new Received(revision, result.filter(_ -> revision.outcome().equals(Optional.of(outcome))));
        }
    }

    /**
     * What was received.
     *
     * @param result what checking gave, where that was just now; else it is read where it is kept
     */
    public record Received(Revision revision, Optional<Json> result) {}
}
