package qipp.cloud.functions.receiving;

import java.util.List;
import java.util.function.Function;

/** Receives the files that storage says have come. Twice, late and out of order are all the same to it. */
public final class ReceiveTracker implements Function<ReceiveTracker.In, ReceiveTracker.Out> {
    private final Arrivals arrivals;

    public ReceiveTracker(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public Out apply(In in) {
        return new Out(in.notices().stream()
                .filter(notice -> arrivals.receive(notice.key()).isWorthAnotherAttempt())
                .map(Notice::id)
                .distinct()
                .toList());
    }

    /** Files that storage says have come. */
    public record In(List<Notice> notices) {
        public In {
            notices = List.copyOf(notices);
        }
    }

    /**
     * One file.
     *
     * @param id of the message that told of it, by which its failure is reported
     * @param key of the file in storage
     */
    public record Notice(String id, String key) {}

    /**
     * What did not work.
     *
     * @param failed the ids of the messages that are to be sent again
     */
    public record Out(List<String> failed) {
        public Out {
            failed = List.copyOf(failed);
        }
    }
}
