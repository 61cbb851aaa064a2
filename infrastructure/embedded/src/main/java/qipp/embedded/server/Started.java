package qipp.embedded.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/** What was started, to be stopped in the opposite order. */
final class Started {
    private final Deque<Runnable> stops = new ArrayDeque<>();

    <T> T add(T part, Consumer<? super T> stop) {
        stops.push(() -> stop.accept(part));
        return part;
    }

    /** Stops everything, also where something does not stop well; what happened first is thrown at the end. */
    void stop() {
        Optional<RuntimeException> first = Optional.empty();
        while (!stops.isEmpty()) {
            first = stop(stops.pop(), first);
        }
        first.ifPresent(fault -> {
            throw fault;
        });
    }

    private static Optional<RuntimeException> stop(Runnable stop, Optional<RuntimeException> first) {
        try {
            stop.run();
            return first;
        } catch (RuntimeException fault) {
            first.ifPresent(earlier -> earlier.addSuppressed(fault));
            return first.or(() -> Optional.of(fault));
        }
    }
}
