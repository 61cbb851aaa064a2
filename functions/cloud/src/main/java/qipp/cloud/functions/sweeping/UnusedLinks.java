package qipp.cloud.functions.sweeping;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import qipp.domain.keeping.Policies;
import qipp.domain.keeping.Policies.Policy;
import qipp.domain.keeping.Trackers;
import qipp.domain.keeping.Uploads;
import qipp.domain.upload.Revision;
import qipp.domain.upload.Upload;
import qipp.domain.upload.UploadState;

/**
 * Writes off links that expired and under which nothing lies. They are found by the trackers that were to come of them,
 * in the months of each programme's year; one that was only to check has no tracker, and needs no end.
 */
public final class UnusedLinks {
    private final Uploads uploads;
    private final Trackers trackers;
    private final Policies policies;

    public UnusedLinks(Uploads uploads, Trackers trackers, Policies policies) {
        this.uploads = uploads;
        this.trackers = trackers;
        this.policies = policies;
    }

    /** How many were written off; {@code put} are the keys of all files that are there whole. */
    int expire(Set<String> put, Instant now) {
        List<Upload> unused = policies.programmes().stream()
                .flatMap(programme -> policies.latest(programme).stream())
                .flatMap(this::uploads)
                .filter(upload -> upload.state() == UploadState.REQUESTED && upload.hasExpired(now))
                .filter(upload -> !put.contains(upload.key()))
                .toList();
        unused.forEach(upload -> uploads.mark(upload, UploadState.EXPIRED));
        return unused.size();
    }

    private Stream<Upload> uploads(Policy policy) {
        var programme = policy.programme();
        return programme.financialYear().months().stream()
                .flatMap(period -> trackers.revisions(programme.id(), period).stream())
                .map(Revision::upload);
    }
}
