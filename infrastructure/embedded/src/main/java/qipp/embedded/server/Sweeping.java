package qipp.embedded.server;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qipp.cloud.functions.sweeping.SweepUploads;

/** Looks for what was cut off: at the start, and then again and again. */
final class Sweeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final SweepUploads sweepUploads;
    private final ScheduledExecutorService thread;

    private Sweeping(SweepUploads sweepUploads, ScheduledExecutorService thread) {
        this.sweepUploads = sweepUploads;
        this.thread = thread;
    }

    static Sweeping start(SweepUploads sweepUploads, Duration every) {
        var thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("sweep").daemon().factory());
        var sweeping = new Sweeping(sweepUploads, thread);
        var _ = thread.scheduleWithFixedDelay(sweeping::sweep, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return sweeping;
    }

    /** Lets a sweep that is under way end. */
    @Override
    public void close() {
        thread.close();
    }

    /** The outermost edge of this thread: a fault ends one sweep, not all. */
    private void sweep() {
        try {
            var out = sweepUploads.apply(new SweepUploads.In());
            LOG.atInfo().addKeyValue("did", out).log("swept");
        } catch (RuntimeException fault) {
            LOG.warn("A sweep was broken off; the next one begins anew", fault);
        }
    }
}
