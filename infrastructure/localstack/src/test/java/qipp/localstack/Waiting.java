package qipp.localstack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again until something is so, and no longer than it may take on a busy machine. */
final class Waiting {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final long BETWEEN_LOOKS_MILLISECONDS = 250;

    private Waiting() {}

    /** The first value that is as it should be. */
    static <T> T until(String what, Supplier<T> look, Predicate<T> reached) {
        var deadline = Instant.now().plus(LONGEST);
        var seen = look.get();
        while (!reached.test(seen)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Still not there after %s: %s; it is %s".formatted(LONGEST, what, seen));
            }
            pause();
            seen = look.get();
        }
        return seen;
    }

    /** The first value that is there. */
    static <T> T forThe(String what, Supplier<Optional<T>> look) {
        return until(what, look, Optional::isPresent).orElseThrow();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new AssertionError("Stopped while waiting", stopped);
        }
    }
}
