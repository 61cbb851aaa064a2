package qipp.cloud.functions.uploading;

import java.time.Clock;
import java.util.function.Function;
import qipp.cloud.functions.AboutUpload;
import qipp.cloud.functions.Call;
import qipp.cloud.functions.receiving.Receiving;
import qipp.cloud.functions.receiving.Receiving.Received;
import qipp.cloud.functions.trackers.TrackerAnswer;
import qipp.domain.caller.Caller;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.Trackers;
import qipp.domain.keeping.Uploads;
import qipp.domain.refusal.Closed;
import qipp.domain.refusal.NotThere;
import qipp.domain.refusal.Refusal;
import qipp.domain.upload.Purpose;
import qipp.domain.upload.Upload;
import qipp.domain.upload.UploadId;

/** Answers an upload that the client says it has put. Safe to call again, and at the same time as the storage's event. */
public final class CompleteUpload implements Function<Call<CompleteUpload.In>, TrackerAnswer> {
    private final Uploads uploads;
    private final Trackers trackers;
    private final StoredFiles files;
    private final Receiving receiving;
    private final Clock clock;

    public CompleteUpload(Uploads uploads, Trackers trackers, StoredFiles files, Receiving receiving, Clock clock) {
        this.uploads = uploads;
        this.trackers = trackers;
        this.files = files;
        this.receiving = receiving;
        this.clock = clock;
    }

    @Override
    public TrackerAnswer apply(Call<In> call) {
        Upload upload = own(call.input().uploadId(), call.caller());
        return upload.purpose() == Purpose.CHECK ? checked(upload) : received(upload);
    }

    private TrackerAnswer received(Upload upload) {
        Received received = receiving.receive(upload).orElseThrow(() -> nothingCame(upload));
        return TrackerAnswer.received(received.revision(), received.result(), trackers.current(upload.of()), files);
    }

    private TrackerAnswer checked(Upload upload) {
        byte[] content = receiving.delivered(upload).orElseThrow(() -> nothingCame(upload));
        return TrackerAnswer.checked(receiving.check(upload, content).result());
    }

    /** An upload of somebody else is not there, as nobody should learn which ids exist. */
    private Upload own(String id, Caller caller) {
        return UploadId.of(id)
                .flatMap(uploads::find)
                .filter(upload -> upload.of().programme().equals(caller.programme()))
                .filter(upload -> caller.organisation()
                        .filter(upload.of().organisation()::equals)
                        .isPresent())
                .orElseThrow(() -> new NotThere("There is no such upload."));
    }

    private Refusal nothingCame(Upload upload) {
        return upload.hasExpired(clock.instant())
                ? new Closed("The link has expired and the announced file did not come. Ask for a new link.")
                : new NotThere("The announced file has not come yet. Put it to the link, then call again.");
    }

    /** The upload that was put. */
    public record In(String uploadId) implements AboutUpload {}
}
