package qipp.cloud.functions;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.upload.Upload;

/**
 * Finishes what was cut off: receives files that were put and of which nobody told, writes off links that expired unused,
 * and takes away incoming files a month after they were dealt with. It runs on a schedule; two at a time do no harm.
 */
public final class SweepUploads implements Function<SweepUploads.In, SweepUploads.Out> {
    private final StoredFiles files;
    private final IncomingFiles incoming;
    private final UnusedLinks links;
    private final Clock clock;

    public SweepUploads(StoredFiles files, IncomingFiles incoming, UnusedLinks links, Clock clock) {
        this.files = files;
        this.incoming = incoming;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public Out apply(In in) {
        Instant now = clock.instant();
        var keys = files.keys(Upload.INCOMING);
        Map<IncomingFiles.Swept, Integer> swept = new EnumMap<>(IncomingFiles.Swept.class);
        keys.forEach(key -> swept.merge(incoming.sweep(key, now), 1, Integer::sum));
        int expired = links.expire(new HashSet<>(keys), now);
        return new Out(
                swept.getOrDefault(IncomingFiles.Swept.RECEIVED, 0),
                expired,
                swept.getOrDefault(IncomingFiles.Swept.REMOVED, 0),
                swept.getOrDefault(IncomingFiles.Swept.UNKNOWN, 0),
                swept.getOrDefault(IncomingFiles.Swept.FAILED, 0));
    }

    /** Nothing is asked. */
    public record In() {}

    /**
     * What the sweep did, in numbers of files.
     *
     * @param received those that were put and never received
     * @param expired links that ran out unused
     * @param removed incoming files that were dealt with a month ago or before
     * @param unknown those for which nobody asked: they are left alone
     * @param failed those that could not be received now
     */
    public record Out(int received, int expired, int removed, int unknown, int failed) {}
}
