package qipp.container.events;

import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qipp.cloud.edge.log.FaultWords;
import qipp.cloud.events.StorageEvents;
import qipp.cloud.events.UnknownEvent;
import qipp.cloud.functions.receiving.ReceiveTracker;

/** Has the files received of which an event tells. It is the outermost place for events, so it catches everything. */
final class Events {
    /** Each takes some 50 MB while it is looked at. */
    static final int AT_ONCE = 4;

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Function<ReceiveTracker.In, ReceiveTracker.Out> receiveTracker;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Events(Function<ReceiveTracker.In, ReceiveTracker.Out> receiveTracker) {
        this.receiveTracker = receiveTracker;
    }

    /**
     * How it ended.
     *
     * @param event one JSON document in UTF-8
     */
    Outcome take(byte[] event) {
        if (!places.tryAcquire()) {
            return Outcome.BUSY;
        }
        try {
            var out = receiveTracker.apply(StorageEvents.read(event));
            return out.failed().isEmpty() ? Outcome.DONE : Outcome.SEND_AGAIN;
        } catch (UnknownEvent unknown) {
            LOG.atWarn().addKeyValue("why", unknown.getMessage()).log("an event was refused");
            return Outcome.UNKNOWN;
        } catch (RuntimeException fault) {
            LOG.atError()
                    .addKeyValue("fault", FaultWords.causes(fault))
                    .addKeyValue("at", FaultWords.places(fault))
                    .log("an event was not taken");
            return Outcome.SEND_AGAIN;
        } finally {
            places.release();
        }
    }
}
