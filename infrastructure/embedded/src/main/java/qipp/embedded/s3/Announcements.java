package qipp.embedded.s3;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells of new files a little later, on one thread. Like any storage event, one may be lost: by a stop, or where the
 * listener fails.
 */
final class Announcements implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);

    private final ScheduledThreadPoolExecutor thread;
    private final Consumer<String> listener;
    private final Duration delay;

    Announcements(Consumer<String> listener, Duration delay) {
        this.listener = listener;
        this.delay = delay;
        this.thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("new-files").daemon().factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    void announce(String key) {
        var _ = thread.schedule(() -> tell(key), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.close();
    }

    /** The outermost edge of this thread: a fault of the listener ends one announcement, not all. */
    private void tell(String key) {
        try {
            listener.accept(key);
        } catch (RuntimeException fault) {
            LOG.warn("The new file {} was announced in vain; the next sweep finds it", key, fault);
        }
    }
}
