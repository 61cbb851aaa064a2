package qipp.localstack;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Two who do the same at the same moment. */
final class AtOnce {
    private AtOnce() {}

    /** What each of them gets. */
    static <T> List<T> twice(Callable<T> action) {
        var start = new CyclicBarrier(2);
        Callable<T> together = () -> {
            start.await();
            return action.call();
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(together, together));
            return List.of(both.getFirst().get(), both.getLast().get());
        } catch (InterruptedException | ExecutionException fault) {
            throw new AssertionError("One of two failed", fault);
        }
    }
}
