package qipp.cloud.functions.sweeping;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import qipp.cloud.functions.sweeping.IncomingFiles.Swept;
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
        Map<String, Swept> swept = files.keys(Upload.INCOMING).stream()
                .collect(Collectors.toMap(Function.identity(), key -> incoming.sweep(key, now)));
        int expired = links.expire(wholeFiles(swept), now);
        return new Out(
                count(swept, Swept.RECEIVED),
                expired,
                count(swept, Swept.REMOVED),
                count(swept, Swept.UNKNOWN),
                count(swept, Swept.FAILED));
    }

    private static Set<String> wholeFiles(Map<String, Swept> swept) {
        return swept.entrySet().stream()
                .filter(file -> file.getValue() != Swept.PARTIAL)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static int count(Map<String, Swept> swept, Swept what) {
        return Collections.frequency(swept.values(), what);
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
